import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { composePackage, readBronnen } from './compose-package';
import { listVanVoorbeeld } from './list-van-voorbeeld';
import { readOmgeving } from './read-omgeving';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** To show what a package looks like, and for the tests. */
const VOORBEELD = 'voorbeeld';

/** `npm run package [-- --env <omgeving>]`: the app package for Teams, or what is wrong with it. */
async function main(): Promise<void> {
  const { env } = parseArgs({ options: { env: { type: 'string', default: VOORBEELD } } }).values;
  const file = `dist/manifest/top-dossier-${env}.zip`;
  const gelezen = readOmgeving(`${root}env`, env, process.env);
  // Nobody uploads the one of before when this one could not be made.
  await rm(`${root}${file}`, { force: true });
  const omgeving = { ...gelezen, APP_VERSION: version };
  const { zip, fouten: inPakket } = composePackage(await readBronnen(`${root}manifest`), omgeving);
  const vanVoorbeeld = env === VOORBEELD ? [] : listVanVoorbeeld(gelezen, readOmgeving(`${root}env`, VOORBEELD, {}));
  const fouten = [...inPakket, ...vanVoorbeeld];
  if (fouten.length > 0) throw new Error(`Het pakket is niet gemaakt:\n- ${fouten.join('\n- ')}`);
  await mkdir(`${root}dist/manifest`, { recursive: true });
  await writeFile(`${root}${file}`, zip);
  console.log(`${file} is klaar (${omgeving.APP_VERSION}, ${zip.byteLength} bytes).`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
