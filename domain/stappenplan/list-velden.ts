import { listKeuzes } from '../beheer/keuzelijst';
import { leesCodes, type Antwoorden } from '../formulier/antwoord';
import type { MeerkeuzeVeld, Veld } from '../formulier/veld';
import type { Stap, StapContext } from './stap';

type Keuzelijsten = StapContext['keuzelijsten'];

function withKeuzes(veld: MeerkeuzeVeld, keuzelijsten: Keuzelijsten, antwoorden: Antwoorden): MeerkeuzeVeld {
  const gekozen = leesCodes(antwoorden, veld.naam);
  if (veld.lijst === 'gebieden') return { ...veld, opties: listKeuzes(keuzelijsten.gebieden, gekozen) };
  const { toolbox, maxToolbox: max } = keuzelijsten;
  const help = max === 1 ? 'Kies er één.' : `Kies er hoogstens ${max}.`;
  return { ...veld, opties: listKeuzes(toolbox, gekozen), max, help };
}

/** The questions of a step with the lists of this swv. What was chosen before it was switched off can stay (BR-12). */
export const listVelden = (
  { velden }: Pick<Stap, 'velden'>,
  { keuzelijsten }: Pick<StapContext, 'keuzelijsten'>,
  antwoorden: Antwoorden,
): readonly Veld[] =>
  velden.map((veld) => (veld.soort === 'meerkeuze' && veld.lijst ? withKeuzes(veld, keuzelijsten, antwoorden) : veld));
