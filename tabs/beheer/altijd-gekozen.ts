import type { Veld } from '@domain/formulier/veld';

/** A setting is on or off: a yes or no of beheer can't be taken back, only turned around. */
export const altijdGekozen = <V extends Veld>(veld: V): V =>
  veld.soort === 'jaNee' ? { ...veld, isAltijdGekozen: true } : veld;
