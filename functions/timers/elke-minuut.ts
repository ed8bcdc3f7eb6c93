import type { TimerFunctionOptions } from '@azure/functions';
import type { RunWerk } from './run-werk';

/** NCRONTAB: at second 0 of every minute. */
const ELKE_MINUUT = '0 * * * * *';

/** One timer for all that time brings: in Azure each timer takes an instance of its own, and pays a second for every run. */
export const elkeMinuut = (run: RunWerk): TimerFunctionOptions => ({
  schedule: ELKE_MINUUT,
  // A run that was missed does not matter: the next minute does the same work.
  useMonitor: false,
  handler: () => run(),
});
