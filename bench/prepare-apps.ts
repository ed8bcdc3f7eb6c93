import { join } from 'node:path';
import { buildFunctions } from '../build/build-functions';
import { startEntra } from '../dev/entra/start-entra';
import { buildHost, endHost, spawnHost, untilReady } from '../dev/functions-process';
import { composeSettings } from '../dev/machine-settings';
import type { Workplace } from './workplace';

type RunningApp = { port: number; stop(): Promise<void> };
export type Apps = {
  /** A token as Teams gives it to the tab, for whom the directory knows by this id. */
  issueToken(id: string): Promise<string>;
  /** Bundles an app as ours is bundled; without an entry it is ours. Gives the file. */
  build(name: string, entry?: string): Promise<string>;
  /** Starts the functions host with this app on a free port of loopback, as a process of its own. */
  start(app: { appFile: string; sqliteFile: string }): Promise<RunningApp>;
};

/** Nothing listens there: no row sends mail or opens a tab. */
const NOWHERE = 'http://localhost:9';

/** The functions host and Entra for rows that ask over HTTP. A host ends when its row is over, or this process. */
export async function prepareApps({ folder, defer }: Workplace): Promise<Apps> {
  const script = join(folder, 'functions-host.mjs');
  await buildHost(script);
  const entra = await startEntra({ port: 0, keyFile: join(folder, 'entra.json') });
  defer(entra.stop);
  return {
    issueToken: (id) => entra.issueToken({ id, naam: 'Iemand', email: 'iemand@school.example' }),
    async build(name, entry) {
      const appFile = join(folder, name, 'index.cjs');
      await buildFunctions(appFile, entry);
      return appFile;
    },
    async start({ appFile, sqliteFile }) {
      const settings = composeSettings({
        appUrl: NOWHERE,
        graphUrl: NOWHERE,
        appFile,
        sqliteFile,
        bestandenMap: folder,
        entra,
      });
      const child = spawnHost({ script, logFile: join(folder, 'host.log'), settings }, 0);
      child.stderr?.pipe(process.stderr);
      const stop = () => endHost(child);
      defer(stop);
      return { port: await untilReady(child), stop };
    },
  };
}
