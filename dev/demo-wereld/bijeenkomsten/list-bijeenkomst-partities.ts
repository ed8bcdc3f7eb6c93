import { countCursusdeelname } from '@domain/bijeenkomst/cursusdeelname';
import { createMakeSleutel } from '../../../functions/adapters/tokens/make-sleutel';
import type { Document } from '../../../functions/ports';
import { LINK_SLEUTEL } from '../../machine-settings';
import { AGENDA } from './agenda';
import { speelBijeenkomst, type GespeeldeBijeenkomst } from './speel-bijeenkomst';

/** What goes into one partition. */
export type Partitie = { partition: string; values: readonly Document[] };

/** Who was at a knoppencursus is recorded for the school too, as the app does. */
function listCursusdeelnames({ bijeenkomst, aanmeldingen }: GespeeldeBijeenkomst): readonly Partitie[] {
  if (bijeenkomst.antwoorden['soort'] !== 'knoppencursus' || bijeenkomst.plekken.aanwezig === 0) return [];
  const scholen = new Set(aanmeldingen.flatMap(({ deelnemer: { schoolId } }) => schoolId ?? []));
  return [...scholen].map((schoolId) => ({
    partition: `school-${schoolId}`,
    values: [countCursusdeelname(bijeenkomst, aanmeldingen, schoolId)],
  }));
}

const toPartities = (gespeeld: GespeeldeBijeenkomst): readonly Partitie[] => [
  {
    partition: gespeeld.bijeenkomst.bijeenkomstId,
    values: [gespeeld.bijeenkomst, ...gespeeld.aanmeldingen, ...gespeeld.rondzendingen, ...gespeeld.reacties],
  },
  ...listCursusdeelnames(gespeeld),
];

/** The bijeenkomsten of the demo world around `vandaag`, as the container `bijeenkomsten` keeps them. */
export function listBijeenkomstPartities(vandaag: string): readonly Partitie[] {
  const sleutel = createMakeSleutel([LINK_SLEUTEL]);
  return AGENDA.flatMap((verhaal) => toPartities(speelBijeenkomst(verhaal, vandaag, sleutel)));
}
