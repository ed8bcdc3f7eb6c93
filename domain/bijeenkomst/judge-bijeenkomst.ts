import { addDagen, formatDatum, toDag } from '../datum/datum';
import { formatUur, toInstant } from '../datum/tijd';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import type { Refusal } from '../result';
import type { Bijeenkomst } from './bijeenkomst';
import { listBijeenkomstVelden } from './bijeenkomst-velden';
import { readGegevens, type Gegevens } from './gegevens';

function judgeTijden({ datum, van, tot }: Gegevens): readonly Refusal[] {
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

const geweest = (pad: 'datum' | 'aanmeldenTot', vroegst: string): Refusal => ({
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

function judgeToekomst({ datum, van, aanmeldenTot }: Gegevens, nu: string): readonly Refusal[] {
  const begin = toInstant(datum, van);
  return [
    ...(begin !== undefined && begin <= nu ? [geweest('datum', findVroegst(van, nu))] : []),
    ...(aanmeldenTot < toDag(nu) ? [geweest('aanmeldenTot', toDag(nu))] : []),
  ];
}

const judgeTermijnen = (gegevens: Gegevens): readonly Refusal[] =>
  (['aanmeldenTot', 'afmeldenTot'] as const)
    .filter((pad) => gegevens[pad] > gegevens.datum)
    .map((pad) => ({
      code: 'datum-volgorde',
      message: `Deze dag moet op of vóór de bijeenkomst liggen. Kies ${formatDatum(gegevens.datum)} of eerder.`,
      pad,
      voorstel: gegevens.datum,
    }));

function judgeCapaciteit(
  { plekken: { bezet } }: Pick<Bijeenkomst, 'plekken'>,
  { capaciteit }: Gegevens,
): readonly Refusal[] {
  if (capaciteit >= bezet) return [];
  const zijn = bezet === 1 ? 'Er is al 1 plek' : `Er zijn al ${bezet} plekken`;
  return [
    {
      code: 'capaciteit-te-klein',
      message: `${zijn} vergeven. Kies ${bezet} of meer.`,
      pad: 'capaciteit',
      voorstel: bezet,
    },
  ];
}

/**
 * Everything that stands in the way of being public. Without `nu` days that have passed are left alone: what did not change
 * is not held against a change.
 */
export function judgeGereed(
  bijeenkomst: Pick<Bijeenkomst, 'antwoorden' | 'plekken'>,
  wijken: readonly string[],
  nu: string | undefined,
): readonly Refusal[] {
  const velden = checkAntwoorden(listBijeenkomstVelden(wijken), bijeenkomst.antwoorden, 'gereed');
  if (velden.length > 0) return velden;
  const gegevens = readGegevens(bijeenkomst.antwoorden);
  return [
    ...judgeTijden(gegevens),
    ...(nu === undefined ? [] : judgeToekomst(gegevens, nu)),
    ...judgeTermijnen(gegevens),
    ...judgeCapaciteit(bijeenkomst, gegevens),
  ];
}
