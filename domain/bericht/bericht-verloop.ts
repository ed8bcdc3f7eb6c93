import { accept, refuse, type Result } from '../result';
import type { BerichtBasis } from './bericht';

/** A worker that has not reported within this time has died; another may take over. */
const CLAIM_SECONDEN = 5 * 60;
/** After so many claims without success a person must look: about three hours. */
export const MAX_POGINGEN = 10;

const EERSTE_WACHT = 30;
const LANGSTE_WACHT = 60 * 60;
/** A mail server that asks for more than a day is mistaken. */
const LANGSTE_GEVRAAGDE_WACHT = 24 * 60 * 60;

/** The draft is neither in the drafts nor among the sent messages; only a person may decide to make another. */
export const CONCEPT_WEG = 'concept-weg';
const AFGEBROKEN = 'vaak-afgebroken';

/** Why it did not work out now. `naSeconden` is what the mail server asked us to wait. */
export type Verzendfout = { soort: 'tijdelijk' | 'blijvend'; code: string; naSeconden?: number };

const later = (nu: string, seconden: number): string => new Date(Date.parse(nu) + seconden * 1000).toISOString();
function omit<B extends BerichtBasis>(bericht: B, ...namen: readonly ('laatsteFout' | 'conceptId')[]): B {
  const rest = { ...bericht };
  for (const naam of namen) delete rest[naam];
  return rest;
}

/**
 * Takes a message for five minutes: one whose turn has come, or one of a worker that died. `undefined`: it is not free.
 * A message whose workers keep dying comes back as `aandacht`.
 */
export function claimBericht<B extends BerichtBasis>(bericht: B, nu: string): B | undefined {
  const isVrij = bericht.status === 'klaargezet' || bericht.status === 'bezig';
  if (!isVrij || bericht.volgendePoging > nu) return undefined;
  if (bericht.pogingen >= MAX_POGINGEN) return { ...bericht, status: 'aandacht', laatsteFout: AFGEBROKEN };
  return { ...bericht, status: 'bezig', pogingen: bericht.pogingen + 1, volgendePoging: later(nu, CLAIM_SECONDEN) };
}

/** The worker is still alive: five minutes more from now, and what it learned meanwhile. */
export const renewClaim = <B extends BerichtBasis>(
  bericht: B,
  nu: string,
  conceptId: string | undefined = bericht.conceptId,
): B => ({
  ...bericht,
  ...(conceptId === undefined ? {} : { conceptId }),
  volgendePoging: later(nu, CLAIM_SECONDEN),
});

export const completeBericht = <B extends BerichtBasis>(bericht: B, nu: string): B => ({
  ...omit(bericht, 'laatsteFout'),
  status: 'verzonden',
  verzondenOp: nu,
});

/** Later again, or to a person when waiting does not help. There is no third way: never plain mail for what is secure (BR-31). */
export function failBericht<B extends BerichtBasis>(bericht: B, fout: Verzendfout, nu: string): B {
  if (fout.soort === 'blijvend' || bericht.pogingen >= MAX_POGINGEN)
    return { ...bericht, status: 'aandacht', laatsteFout: fout.code };
  return {
    ...bericht,
    status: 'klaargezet',
    laatsteFout: fout.code,
    volgendePoging: later(nu, toWachttijd(bericht.pogingen, fout.naSeconden)),
  };
}

/** Seconds: as asked, otherwise 30 s, 1 min, 2 min … 1 hour. */
export function toWachttijd(pogingen: number, gevraagd?: number): number {
  if (gevraagd !== undefined) return Math.min(Math.max(gevraagd, 1), LANGSTE_GEVRAAGDE_WACHT);
  return Math.min(EERSTE_WACHT * 2 ** Math.max(pogingen - 1, 0), LANGSTE_WACHT);
}

/** A person lets it try again, from the first try. The draft is kept, unless it is the draft that was lost. */
export function retryBericht<B extends BerichtBasis>(bericht: B, nu: string): Result<B> {
  if (bericht.status !== 'aandacht')
    return refuse({
      code: 'bericht-niet-in-aandacht',
      message: 'Opnieuw versturen kan alleen bij een bericht dat aandacht vraagt. In het logboek staat hoe het gaat.',
    });
  const opnieuw =
    bericht.laatsteFout === CONCEPT_WEG ? omit(bericht, 'laatsteFout', 'conceptId') : omit(bericht, 'laatsteFout');
  return accept({
    ...opnieuw,
    status: 'klaargezet',
    pogingen: 0,
    volgendePoging: nu,
  });
}
