import { dirname, join } from 'node:path';
import { startFunctionsProcess } from '../../dev/functions-process';
import type { Scenario } from './start-scenario';
import { STILLE_ACHTERGROND } from './stille-achtergrond';

/** Another process with the same app on the same store, as Azure starts one when it is busy. It answers HTTP only. */
export async function startSecondHost({
  settings,
}: Pick<Scenario, 'settings'>): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = dirname(settings.SQLITE_FILE ?? '');
  const host = await startFunctionsProcess({
    script: join(folder, 'tweede-host.mjs'),
    logFile: join(folder, 'tweede-host.log'),
    port: 0,
    settings: { ...settings, ...STILLE_ACHTERGROND },
    tell: () => {},
  });
  return { url: `http://localhost:${host.port()}`, stop: host.stop };
}
