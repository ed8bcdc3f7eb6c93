import { join } from 'node:path';
import { loadDemoWereld } from '../../dev/demo-wereld/load';
import { prepareApps } from '../prepare-apps';
import { openClient } from '../open-client';
import { atMost, type Row } from '../row';
import { median, medianRatio } from '../statistics';
import { takeTurns } from '../take-turns';
import { today } from '../today';

/** From the start of the process to the first answer, which for our app includes a look into its store. */
export const koudeStart: Row = {
  name: 'koude-start',
  async measure(workplace) {
    const apps = await prepareApps(workplace);
    const sqliteFile = join(workplace.folder, 'dossiers.sqlite');
    await loadDemoWereld({ vandaag: today(), sqliteFile });
    const [ours, empty] = [await apps.build('app'), await apps.build('empty', 'bench/apps/empty.ts')];

    const startAndStop = async (appFile: string) => {
      const start = performance.now();
      const { port, stop } = await apps.start({ appFile, sqliteFile });
      await openClient(port, workplace).ask({ path: '/api/gezondheid' });
      const ms = performance.now() - start;
      await stop();
      return ms;
    };
    const times = await takeTurns(
      { subject: () => startAndStop(ours), baseline: () => startAndStop(empty) },
      { turns: 21, warmUp: 2 },
    );
    workplace.note(`mediaan ${Math.round(median(times.subject))} ms tegen ${Math.round(median(times.baseline))} ms`);
    return [
      atMost(1.3, {
        what: 'Koude start tot het eerste antwoord',
        baseline: 'een app met één lege functie',
        ratio: medianRatio(times),
      }),
    ];
  },
};
