import { addDagen, toDag } from '../datum/datum';
import { toEindeVanDag } from '../datum/tijd';
import type { Aanmelding } from './aanmelding';
import type { Bijeenkomst } from './bijeenkomst';
import { readAanbodTot } from './momenten';

const DAGEN = { aanmelding: 30, reactie: 14 } as const;

/** Instant after which a personal link no longer works. That of an offer ends with the offer. */
export function linkTot(
  doel: 'aanmelding' | 'aanbod' | 'reactie',
  bijeenkomst: Bijeenkomst,
  aanmelding?: Aanmelding,
): string {
  if (doel !== 'aanbod') return toEindeVanDag(addDagen(toDag(bijeenkomst.eind), DAGEN[doel]));
  return aanmelding ? readAanbodTot(bijeenkomst, aanmelding) : bijeenkomst.begin;
}
