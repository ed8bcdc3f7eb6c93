import { MAX_POGINGEN, toWachttijd, type Verzendfout } from '../bericht/bericht-verloop';
import { accept, refuse, type Result } from '../result';
import type { Gesprek } from './gesprek';
import { readChatId } from './read-chat-id';

/** A worker that has not reported within this time has died; another may take over. */
const CLAIM_SECONDEN = 5 * 60;
const AFGEBROKEN = 'vaak-afgebroken';

const later = (nu: string, seconden: number): string => new Date(Date.parse(nu) + seconden * 1000).toISOString();

function zonderFout({ laatsteFout: _, ...gesprek }: Gesprek): Gesprek {
  return gesprek;
}

/** Takes a talk for five minutes: one whose turn has come, or one of a worker that died. `undefined`: it is not free. */
export function claimGesprek(gesprek: Gesprek, nu: string): Gesprek | undefined {
  const isVrij = gesprek.status === 'wachtend' || gesprek.status === 'bezig';
  if (!isVrij || gesprek.volgendePoging > nu) return undefined;
  if (gesprek.pogingen >= MAX_POGINGEN) return { ...gesprek, status: 'aandacht', laatsteFout: AFGEBROKEN };
  return { ...gesprek, status: 'bezig', pogingen: gesprek.pogingen + 1, volgendePoging: later(nu, CLAIM_SECONDEN) };
}

/** What the calendar has now. Without an event: it was taken out, or it was not put in because the swv stopped using this. */
export type InAgenda = { eventId: string; joinUrl?: string };

export function completeGesprek(gesprek: Gesprek, inAgenda: InAgenda | undefined): Gesprek {
  const { eventId: _, joinUrl: __, chatId: ___, geplandeVersie: ____, ...rest } = zonderFout(gesprek);
  if (!inAgenda && gesprek.wens === 'staat') return { ...rest, status: 'uitgezet' };
  if (!inAgenda) return { ...rest, status: 'geannuleerd', geplandeVersie: gesprek.versie };
  const chatId = readChatId(inAgenda.joinUrl);
  return { ...rest, ...inAgenda, ...(chatId && { chatId }), status: 'gepland', geplandeVersie: gesprek.versie };
}

/** Later again, or to a person when waiting does not help. */
export function failGesprek(gesprek: Gesprek, fout: Verzendfout, nu: string): Gesprek {
  if (fout.soort === 'blijvend' || gesprek.pogingen >= MAX_POGINGEN)
    return { ...gesprek, status: 'aandacht', laatsteFout: fout.code };
  const volgendePoging = later(nu, toWachttijd(gesprek.pogingen, fout.naSeconden));
  return { ...gesprek, status: 'wachtend', laatsteFout: fout.code, volgendePoging };
}

/** A person lets it try again, from the first try. */
export function retryGesprek(gesprek: Gesprek, nu: string): Result<Gesprek> {
  if (gesprek.status !== 'aandacht' && gesprek.status !== 'uitgezet')
    return refuse({
      code: 'bericht-niet-in-aandacht',
      message: 'Opnieuw proberen kan alleen bij een gesprek dat aandacht vraagt. Bij het gesprek staat hoe het gaat.',
    });
  return accept({ ...zonderFout(gesprek), status: 'wachtend', pogingen: 0, volgendePoging: nu });
}
