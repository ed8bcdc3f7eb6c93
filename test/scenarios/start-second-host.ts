import { dirname, join } from 'node:path';
import { startFunctionsProcess } from '../../dev/functions-process';
import type { Scenario } from './start-scenario';

const WORKERS = [
  'verstuur-bericht',
  'verstuur-berichten',
  'volg-bijeenkomst',
  'verstuur-deelnemerberichten',
  'verwerk-rondzendingen',
  'onderhoud-bijeenkomsten',
];
const NO_WORKERS = Object.fromEntries(WORKERS.map((naam) => [`AzureWebJobs.${naam}.Disabled`, 'true']));

/** Another process with the same app on the same store, as Azure starts one when it is busy. It answers HTTP only. */
export async function startSecondHost({
  settings,
}: Pick<Scenario, 'settings'>): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = dirname(settings.SQLITE_FILE ?? '');
  const host = await startFunctionsProcess({
    script: join(folder, 'tweede-host.mjs'),
    logFile: join(folder, 'tweede-host.log'),
    port: 0,
    settings: { ...settings, ...NO_WORKERS },
    tell: () => {},
  });
  return { url: `http://localhost:${host.port()}`, stop: host.stop };
}
