import type { SendBericht } from '../use-cases/send-bericht';

/** For one batch: after a message that has to wait the rest is left to the timer, because the mailbox asks for rest. */
export function untilLater(sendBericht: SendBericht): SendBericht {
  let moetWachten = false;
  return async (partition, berichtId) => {
    if (moetWachten) return { soort: 'nietVrij' };
    const uitkomst = await sendBericht(partition, berichtId);
    moetWachten = uitkomst.soort === 'later';
    return uitkomst;
  };
}
