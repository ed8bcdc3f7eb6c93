import type { Refusal } from '../result';
import { addDagen, formatDatum, toDag } from './datum';
import { formatUur, toInstant } from './tijd';

/** A part of a day; the names are those of the velden. */
export type Tijdvak = { datum: string; van: string; tot: string };

export function judgeTijdvak({ datum, van, tot }: Tijdvak): readonly Refusal[] {
  const bestaatNiet = (['van', 'tot'] as const).filter((pad) => !toInstant(datum, pad === 'van' ? van : tot));
  if (bestaatNiet.length > 0)
    return bestaatNiet.map((pad) => ({
      code: 'tijd-bestaat-niet',
      message: `Deze tijd bestaat niet op ${formatDatum(datum)}: dan gaat de klok een uur vooruit. Kies 3.00 uur of later.`,
      pad,
      voorstel: '03:00',
    }));
  if (van < tot) return [];
  return [{ code: 'datum-volgorde', message: `De eindtijd moet na ${formatUur(van)} uur liggen.`, pad: 'tot' }];
}

export const refuseGeweest = (pad: string, vroegst: string): Refusal => ({
  code: 'datum-buiten-grens',
  message: `Deze dag is al geweest. Kies ${formatDatum(vroegst)} of later.`,
  pad,
  voorstel: vroegst,
});

/** The first day on which this time of day still has to come. */
function findVroegst(van: string, nu: string): string {
  const vandaag = toDag(nu);
  return (toInstant(vandaag, van) ?? '') > nu ? vandaag : addDagen(vandaag, 1);
}

export function judgeNogTeKomen({ datum, van }: Tijdvak, nu: string): readonly Refusal[] {
  const begin = toInstant(datum, van);
  return begin !== undefined && begin <= nu ? [refuseGeweest('datum', findVroegst(van, nu))] : [];
}
