import { leesRijen, leesTekst } from '../formulier/antwoord';
import type { KeuzeVeld, MeerkeuzeVeld, Optie, OptieBron } from '../formulier/veld';
import { findGebied, listAangevinkt } from './gebieden';
import type { StapContext } from './stap';

const MAX_LABEL = 80;

const kort = (tekst: string): string =>
  tekst.length <= MAX_LABEL ? tekst : `${tekst.slice(0, MAX_LABEL).replace(/\s+\S*$/, '')} …`;

function listTussendoelen(context: StapContext): readonly Optie[] {
  return leesRijen(context.antwoorden(8), 'tussendoelen').map((rij, plaats) => {
    const doel = leesTekst(rij, 'doel').trim();
    const groep = findGebied(context, leesTekst(rij, 'gebied'))?.label;
    const label = [`Tussendoel ${plaats + 1}`, doel && kort(doel)].filter(Boolean).join(': ');
    return { code: rij.id, label, ...(groep ? { groep } : {}) };
  });
}

const listGezaghebbenden = (context: StapContext): readonly Optie[] =>
  leesRijen(context.antwoorden(1), 'gezaghebbenden').map((rij, plaats) => ({
    code: rij.id,
    label: leesTekst(rij, 'naam').trim() || `Gezaghebbende ${plaats + 1}`,
  }));

const BRONNEN = {
  gebieden: (context) => listAangevinkt(context, context.antwoorden(4)),
  tussendoelen: listTussendoelen,
  gezaghebbenden: listGezaghebbenden,
} as const satisfies Record<OptieBron, (context: StapContext) => readonly Optie[]>;

/** The options to choose from: of the veld itself, or with a `bron` of the dossier. The code of a row is its id. */
export function listOpties(veld: KeuzeVeld | MeerkeuzeVeld, context: StapContext): readonly Optie[] {
  return veld.soort === 'keuze' && veld.bron ? BRONNEN[veld.bron](context) : veld.opties;
}
