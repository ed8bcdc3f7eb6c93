import type { DeelnemerBericht } from '@domain/bijeenkomst/deelnemer-bericht';
import type { MakeAgenda } from '../ports';
import type { MakeBijlagen } from './send-bericht';

/** The agenda item of a mail about a bijeenkomst, from what was frozen when the mail was made. */
export const createMakeAgendaBijlage =
  (makeAgenda: MakeAgenda): MakeBijlagen<DeelnemerBericht> =>
  async ({ agenda }) => {
    if (!agenda) return { ok: true, value: [] };
    const type = `text/calendar; charset=utf-8; method=${agenda.methode}`;
    const inhoud = Buffer.from(await makeAgenda(agenda), 'utf8');
    return { ok: true, value: [{ naam: 'uitnodiging.ics', type, inhoud }] };
  };
