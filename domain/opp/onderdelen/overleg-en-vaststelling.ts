import { leesTekst } from '../../formulier/antwoord';
import { findStap } from '../../stappenplan/stappenplan';
import { alinea, kenmerken, kop, tabel } from '../blok';
import type { Weergave } from '../weergave';
import type { OppBron } from '../opp-bron';
import type { OppBlok } from '../opp-document';

const KOLOMMEN = ['Gezaghebbende', 'Stemt in', 'Datum', 'Hoe laten weten'];
const GEEN_OVEREENSTEMMING = 'Er is geen overeenstemming met de ouders. Het handelingsdeel geldt nog niet.';

/** Each gezaghebbende of step 1 has a row, also when nothing was recorded yet; an answer of someone else is kept below. */
function composeInstemmingen(stap1: Weergave, stap9: Weergave): readonly OppBlok[] {
  const instemmingen = stap9.rijen('instemmingen');
  const metReden = instemmingen.some((rij) => rij.tekst('reden'));
  const toRij = (wie: string, rij?: Weergave) => {
    const cellen = ['instemming', 'datum', 'vorm'].map((naam) => rij?.tekst(naam) ?? '');
    return [wie, ...cellen, ...(metReden ? [rij?.tekst('reden') || '–'] : [])];
  };
  const gezaghebbenden = stap1.rijen('gezaghebbenden');
  const rijen = gezaghebbenden.flatMap((persoon, plaats) => {
    const wie = persoon.tekst('naam') || `Gezaghebbende ${plaats + 1}`;
    const eigen = instemmingen.filter(({ antwoorden }) => antwoorden.gezaghebbende === persoon.id);
    return eigen.length > 0 ? eigen.map((rij) => toRij(wie, rij)) : [toRij(wie)];
  });
  const ids = gezaghebbenden.map(({ id }) => id);
  const overig = instemmingen.filter(({ antwoorden }) => !ids.includes(leesTekst(antwoorden, 'gezaghebbende')));
  return tabel(stap9.label('instemmingen'), metReden ? [...KOLOMMEN, 'Waarom niet'] : KOLOMMEN, [
    ...rijen,
    ...overig.map((rij) => toRij('Niet in stap 1', rij)),
  ]);
}

/** Overleg, agreement on the handelingsdeel and adoption. BR-20, source: top-dossier.md §2.1 (4, 5) [L3][L10]. */
export function composeOverleg({ stap }: OppBron): OppBlok[] {
  const stap9 = stap(9);
  const isGeweigerd = stap9.rijen('instemmingen').some(({ antwoorden }) => antwoorden.instemming === 'nee');
  return [
    kop(2, findStap(9).titel, true),
    ...kenmerken(...stap9.kenmerken('overlegOp', 'deelnemers')),
    ...composeInstemmingen(stap(1), stap9),
    ...(isGeweigerd ? [alinea(GEEN_OVEREENSTEMMING)] : []),
    ...kenmerken(...stap9.kenmerken('vastgesteldOp', 'vastgesteldDoor')),
  ];
}
