import type { Antwoord } from '@domain/formulier/antwoord';
import type { EnkelVeld } from '@domain/formulier/veld';
import { LOS_CONTEXT } from '@domain/stappenplan/los-context';
import { formatAntwoord as formatMetBron, type FormatBron } from '@domain/opp/format-antwoord';

/** A public form has no options or names that come from a dossier. */
const GEEN_DOSSIER: FormatBron = { context: LOS_CONTEXT, namen: {} };

/** An answer as a reader sees it. */
export const formatAntwoord = (veld: EnkelVeld, antwoord: Antwoord | undefined): string =>
  formatMetBron(veld, antwoord, GEEN_DOSSIER);
