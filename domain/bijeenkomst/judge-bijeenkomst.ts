import { formatDatum, toDag } from '../datum/datum';
import { judgeNogTeKomen, judgeTijdvak, refuseGeweest } from '../datum/judge-tijdvak';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import type { Refusal } from '../result';
import type { Bijeenkomst } from './bijeenkomst';
import { listBijeenkomstVelden } from './bijeenkomst-velden';
import { readGegevens, type Gegevens } from './gegevens';

const judgeToekomst = (gegevens: Gegevens, nu: string): readonly Refusal[] => [
  ...judgeNogTeKomen(gegevens, nu),
  ...(gegevens.aanmeldenTot < toDag(nu) ? [refuseGeweest('aanmeldenTot', toDag(nu))] : []),
];

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
    ...judgeTijdvak(gegevens),
    ...(nu === undefined ? [] : judgeToekomst(gegevens, nu)),
    ...judgeTermijnen(gegevens),
    ...judgeCapaciteit(bijeenkomst, gegevens),
  ];
}
