import { join } from 'node:path';
import { loadDemoWereld } from '../../dev/demo-wereld/load';
import { MARIT } from '../../dev/demo-wereld/personas';
import { fenna } from '../../dev/demo-wereld/verhalen/fenna';
import { prepareApps } from '../prepare-apps';
import { openClient } from '../open-client';
import { atMost, formatRatio, type Row } from '../row';
import { p95Ratio } from '../statistics';
import { takeTurns, timed } from '../take-turns';
import { today } from '../today';

/** After the warm-up V8 has compiled what is asked often, on both sides. */
const TURNS = { turns: 3000, warmUp: 500 };

export const dossierLezen: Row = {
  name: 'dossier-lezen',
  async measure(workplace) {
    const apps = await prepareApps(workplace);
    const sqliteFile = join(workplace.folder, 'dossiers.sqlite');
    await loadDemoWereld({ vandaag: today(), sqliteFile });
    const start = async (name: string, entry?: string) => {
      const { port } = await apps.start({ appFile: await apps.build(name, entry), sqliteFile });
      return openClient(port, workplace);
    };
    const ours = await start('app');
    const bare = await start('bare', 'bench/apps/bare-read.ts');
    const token = await apps.issueToken(MARIT);
    const path = `/api/dossiers/${fenna.id}`;

    const subject = timed(() => ours.ask({ path, token }));
    const times = await takeTurns({ subject, baseline: timed(() => bare.ask({ path })) }, TURNS);
    const alone = await takeTurns({ subject, baseline: timed(() => bare.ask({ path: `${path}/kop` })) }, TURNS);
    workplace.note(`tegen een handler die één los document leest en geeft: ${formatRatio(p95Ratio(alone))}`);
    return [
      atMost(1.5, {
        what: 'Een dossier lezen over HTTP, p95',
        baseline: 'een handler die het dossier alleen uit de opslag leest',
        ratio: p95Ratio(times),
      }),
    ];
  },
};
