import type { TimerFunctionOptions } from '@azure/functions';
import type { Log } from '../ports';
import type { SendDueBerichten } from '../use-cases/send-berichten';

/** NCRONTAB: at second 0 of every minute. */
const ELKE_MINUUT = '0 * * * * *';

/** The guarantee that a message leaves, whatever happened to the fast path: all that is due, every minute. */
export const verstuurBerichten = (sendDueBerichten: SendDueBerichten, log: Log): TimerFunctionOptions => ({
  schedule: ELKE_MINUUT,
  // A run that was missed does not matter: the next minute does the same work.
  useMonitor: false,
  handler: async () => {
    const telling = await sendDueBerichten();
    if (Object.values(telling).some((aantal) => aantal > 0)) log('info', 'berichten-verstuurd', telling);
  },
});
