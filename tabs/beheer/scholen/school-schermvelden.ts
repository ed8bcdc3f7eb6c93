import { SCHOOL_NIEUW_VELDEN, SCHOOL_VELDEN } from '@domain/beheer/school-velden';
import type { Veld } from '@domain/formulier/veld';
import { altijdGekozen } from '../altijd-gekozen';

/** With what other schools have already, to choose from while typing. */
const metSuggesties = (veld: Veld): Veld => {
  if (veld.soort !== 'tekst') return veld;
  if (veld.naam === 'wijk') return { ...veld, suggesties: 'wijken' };
  return veld.naam === 'bestuur' ? { ...veld, suggesties: 'besturen' } : veld;
};

export const VERANDER_VELDEN: readonly Veld[] = SCHOOL_VELDEN.map(altijdGekozen).map(metSuggesties);
/** Who is new is in use. */
export const NIEUW_VELDEN: readonly Veld[] = SCHOOL_NIEUW_VELDEN.filter(({ naam }) => naam !== 'isActief').map(
  metSuggesties,
);
