import type { TimerFunctionOptions } from '@azure/functions';
import type { Log } from '../ports';

/** NCRONTAB: at second 0 of every minute. */
const ELKE_MINUUT = '0 * * * * *';

/** Does what is due, every minute. `code`: of the line in the log, which is left out when there was nothing to do. */
export const elkeMinuut = (
  code: string,
  run: () => Promise<Record<string, number>>,
  log: Log,
): TimerFunctionOptions => ({
  schedule: ELKE_MINUUT,
  // A run that was missed does not matter: the next minute does the same work.
  useMonitor: false,
  handler: async () => {
    const telling = await run();
    if (Object.values(telling).some((aantal) => aantal > 0)) log('info', code, telling);
  },
});
