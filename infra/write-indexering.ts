import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeIndexingPolicy } from '../functions/adapters/cosmos/cosmos-containers';

/** Writes the indexing policy of the containers, from the lists that the code asks for: `npx tsx infra/write-indexering.ts`. */
const file = fileURLToPath(new URL('modules/indexering.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(composeIndexingPolicy(), null, 2)}\n`);
