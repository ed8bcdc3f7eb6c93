import { writeSync } from 'node:fs';
import type { Document } from '../../../functions/ports';
import { openSqlite } from '../../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../../functions/adapters/sqlite/sqlite-store';

/** Runs as a process of its own, until it is killed: `writer <file> <round> <lanes>`. */
const [file = '', round = '', lanes = '1'] = process.argv.slice(2);
const store = createSqliteStore(openSqlite(file), 'dossiers');

/** Each commit counts the head on and adds a line: both or neither. It says so only when the store has said yes. */
async function writeOn(partition: string): Promise<void> {
  for (let n = 1; ; n++) {
    const kop: Document & { n: number } = { id: 'dossier-kop', soort: 'kop', n };
    const regel = {
      id: `logboek-${String(n).padStart(6, '0')}`,
      soort: 'logboekregel',
      tekst: 'x'.repeat(1 + (n % 3000)),
    };
    const outcome = await store.commit(partition, [
      { kind: 'put', value: kop },
      { kind: 'create', value: regel },
    ]);
    if (!outcome.ok) throw new Error('refused');
    writeSync(1, `${partition} ${n}\n`);
  }
}

await Promise.all(Array.from({ length: Number(lanes) }, (_, lane) => writeOn(`round-${round}-lane-${lane}`)));
