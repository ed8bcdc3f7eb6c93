import { leesTekst } from '../../formulier/antwoord';
import { findGebied, listAangevinkt } from '../../stappenplan/gebieden';
import { findStap } from '../../stappenplan/stappenplan';
import { kenmerken, kop } from '../blok';
import type { Weergave } from '../weergave';
import type { OppBron } from '../opp-bron';
import { NIET_INGEVULD, type Kenmerk, type OppBlok } from '../opp-document';

const AANPAK = ['wie', 'hoe', 'waar', 'wanneer', 'waarmee', 'bekostiging', 'evaluatiedatum', 'onderbouwing'];

type Tussendoel = { nummer: number; rij: Weergave };

/** `Tussendoel 1 voor de leerling: rekenen-wiskunde`. The number is that of the screen: its place in the list. */
function formatTitel({ context }: OppBron, { nummer, rij }: Tussendoel): string {
  const titel = [`Tussendoel ${nummer}`, rij.tekst('voorWie').toLowerCase()].filter(Boolean).join(' ');
  const gebied = findGebied(context, leesTekst(rij.antwoorden, 'gebied'))?.label.toLowerCase();
  return gebied ? `${titel}: ${gebied}` : titel;
}

const composeTussendoel = (bron: OppBron, tussendoel: Tussendoel): readonly OppBlok[] => [
  kop(3, formatTitel(bron, tussendoel)),
  ...tussendoel.rij.alinea('doel'),
  ...kenmerken(...tussendoel.rij.kenmerken(...AANPAK)),
];

/** In the order of the areas of step 4; a tussendoel whose area is not there (any more) comes last. */
function listOpGebied(bron: OppBron): readonly Tussendoel[] {
  const gebieden = listAangevinkt(bron.context, bron.stap(4).antwoorden).map(({ code }) => code);
  const plaatsVan = ({ rij }: Tussendoel) => {
    const plaats = gebieden.indexOf(leesTekst(rij.antwoorden, 'gebied'));
    return plaats < 0 ? gebieden.length : plaats;
  };
  return bron
    .stap(8)
    .rijen('tussendoelen')
    .map((rij, plaats) => ({ nummer: plaats + 1, rij }))
    .toSorted((a, b) => plaatsVan(a) - plaatsVan(b));
}

/** What the pupil, the teacher and the parents will do: who, how, where, when, with what. Source: [S1], [L3][L16]. */
export function composeHandelingsdeel(bron: OppBron): OppBlok[] {
  const stap8 = bron.stap(8);
  const tussendoelen = listOpGebied(bron);
  const geen: Kenmerk = { label: stap8.label('tussendoelen'), waarde: NIET_INGEVULD, isLeeg: true };
  const { titel } = findStap(8);
  return [
    kop(2, bron.isWettelijk ? `Handelingsdeel: ${titel.toLowerCase()}` : titel, bron.isWettelijk),
    ...kenmerken(...stap8.kenmerken('evaluatiegesprekOp'), ...(tussendoelen.length === 0 ? [geen] : [])),
    ...tussendoelen.flatMap((tussendoel) => composeTussendoel(bron, tussendoel)),
  ];
}
