import { heeftRol, isActief, type Medewerker } from '../adresboek/medewerker';
import type { Refusal } from '../result';

const LAATSTE_BEHEERDER: Refusal = {
  code: 'laatste-beheerder',
  message: 'Er is altijd minstens één beheerder met toegang. Geef eerst iemand anders de rol beheer.',
  pad: 'rollen',
};
const EERST_JEZELF: Refusal = {
  code: 'laatste-beheerder',
  message:
    'Zet eerst jezelf in het adresboek, met de rol beheer en je eigen object-id. Anders kan straks niemand verder.',
  pad: 'rollen',
};

const listBeheerders = (medewerkers: readonly Medewerker[]): readonly Medewerker[] =>
  medewerkers.filter((een) => isActief(een) && heeftRol(een, 'beheer'));

type Wisseling = {
  /** Who makes the change. */
  doorId: string;
  /** The whole directory, before and after. */
  voor: readonly Medewerker[];
  na: readonly Medewerker[];
};

/**
 * Whether somebody can still change these things after this: without anybody, nobody could ever give the role again. Who may
 * begin is let in until there is a beheerder or a row of their own, so the first of either is their own with that role.
 */
export function checkBeheer({ doorId, voor, na }: Wisseling): readonly Refusal[] {
  const beheerders = listBeheerders(na);
  if (listBeheerders(voor).length > 0) return beheerders.length > 0 ? [] : [LAATSTE_BEHEERDER];
  const isBegonnen = beheerders.length > 0 || na.some(({ id }) => id === doorId);
  return isBegonnen && !beheerders.some(({ id }) => id === doorId) ? [EERST_JEZELF] : [];
}
