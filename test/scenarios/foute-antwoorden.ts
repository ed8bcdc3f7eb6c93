import type { EnkelAntwoord, Rij } from '@domain/formulier/antwoord';
import type { EnkelVeld, Veld, VeldSoort } from '@domain/formulier/veld';
import type { RefusalCode } from '@domain/result';
import { JOOST } from '../../dev/demo-wereld/personas';

export const BSN = '123456782';
/** In the ways that people write it. */
const BSN_IN_TEKST = [
  BSN,
  `BSN: ${BSN}.`,
  'nummer 123 456 782',
  '123.456.782',
  '1234-56-782',
  '１２３４５６７８２',
  '123\u200b456\u00ad782',
];

/** An answer that must not be stored, with the code of the refusal. */
export type FoutAntwoord = readonly [waarde: EnkelAntwoord | Rij | readonly Rij[], code: RefusalCode];
type Maak<V extends Veld> = (veld: V) => readonly FoutAntwoord[];

const EEN_RIJ: Rij = { id: 'x' };
const SOORT = (...waarden: readonly FoutAntwoord[0][]): readonly FoutAntwoord[] =>
  waarden.map((waarde) => [waarde, 'veld-soort']);

const foutInTekst: Maak<Extract<EnkelVeld, { maxLengte: number }>> = ({ maxLengte }) => [
  ...BSN_IN_TEKST.filter((tekst) => tekst.length <= maxLengte).map((tekst): FoutAntwoord => [tekst, 'bsn']),
  [`${'x'.repeat(maxLengte + 1)}`, 'veld-te-lang'],
  ...SOORT(12, true, ['een lijst'], EEN_RIJ, [EEN_RIJ]),
];
const DAGEN_DIE_NIET_BESTAAN = [
  '2027-02-29',
  '2027-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '31-12',
  '31-12-2026',
];
const GEEN_DAG = ['morgen', '2026-1-1', '2026-12-31T00:00:00Z', ' 2026-12-31', '20261231'];
const EERSTE_VAN_ELKE = <T>(lijst: readonly T[] | undefined): readonly T[] => lijst?.slice(0, 1) ?? [];

const FOUT: { [S in VeldSoort]: Maak<Extract<Veld, { soort: S }>> } = {
  tekst: foutInTekst,
  langeTekst: foutInTekst,
  datum: () => [
    ...[...DAGEN_DIE_NIET_BESTAAN, ...GEEN_DAG].map((dag): FoutAntwoord => [dag, 'datum-bestaat-niet']),
    ...['0000-01-01', '0202-12-31', '9999-12-31'].map((dag): FoutAntwoord => [dag, 'datum-buiten-grens']),
    ...SOORT(20261231, true, ['2026-12-31'], EEN_RIJ),
  ],
  tijd: () => [
    ...['9:00', '24:00', '12:60', '12.00', 'negen uur'].map((tijd): FoutAntwoord => [tijd, 'tijd-bestaat-niet']),
    ...SOORT(900, true, ['09:00'], EEN_RIJ),
  ],
  jaNee: () => SOORT('ja', 1, ['ja'], EEN_RIJ),
  keuze: ({ bron }) => [
    ...(bron ? [] : ['bestaat-niet', '__proto__'].map((code): FoutAntwoord => [code, 'keuze-onbekend'])),
    ['x'.repeat(101), 'keuze-onbekend'],
    ...SOORT(5, true, ['x'], EEN_RIJ),
  ],
  meerkeuze: ({ opties, max }) => [
    [['bestaat-niet'], 'keuze-onbekend'],
    ...(max === undefined ? [] : [[opties.slice(0, max + 1).map(({ code }) => code), 'te-veel-keuzes'] as const]),
    ...EERSTE_VAN_ELKE(opties).map(({ code }): FoutAntwoord => [[code, code], 'veld-soort']),
    ...SOORT('taal', 5, true, EEN_RIJ, [EEN_RIJ]),
  ],
  persoon: () => [
    [JOOST, 'persoon-onbekend'],
    ['niemand', 'persoon-onbekend'],
    ...SOORT(5, true, [JOOST], 'x'.repeat(101)),
  ],
  getal: ({ min, max }) => [
    ...[min - 1, max + 1, 1e308, min + 0.001].map((getal): FoutAntwoord => [getal, 'getal-buiten-grens']),
    ...SOORT('12', true, ['12'], EEN_RIJ),
  ],
  lijst: () => [],
};

/** Everything that is wrong with an answer to this question, whatever the rest of the form says. */
export function listFouteAntwoorden(veld: Veld): readonly FoutAntwoord[] {
  const maak = FOUT[veld.soort] as Maak<Veld>;
  return maak(veld);
}
