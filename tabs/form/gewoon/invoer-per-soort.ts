import type { EnkelVeld, KeuzeVeld } from '@domain/formulier/veld';
import type { ReactNode } from 'react';
import type { GewoneInvoerProps } from './gewone-invoer';
import { GewoneDatum, GewoneTijd } from './GewoneDatum';
import { GewoneJaNee } from './GewoneJaNee';
import { GewoneKeuze } from './GewoneKeuze';
import { GewoneLangeTekst } from './GewoneLangeTekst';
import { GewoneMeerkeuze } from './GewoneMeerkeuze';
import { GewoneTekst } from './GewoneTekst';
import { GewoonGetal, isKleineSchaal } from './GewoonGetal';
import { past } from './Rondjes';

/** A kind without an input does not compile. */
export const INVOER = {
  tekst: GewoneTekst,
  langeTekst: GewoneLangeTekst,
  datum: GewoneDatum,
  tijd: GewoneTijd,
  jaNee: GewoneJaNee,
  keuze: GewoneKeuze,
  meerkeuze: GewoneMeerkeuze,
  // The directory is not for everybody, so outside the tab a name is typed.
  persoon: GewoneTekst,
  getal: GewoonGetal,
} as const satisfies {
  [S in EnkelVeld['soort']]: (props: GewoneInvoerProps<Extract<EnkelVeld, { soort: S }>>) => ReactNode;
};

const isKeuzeGroep = ({ opties }: KeuzeVeld, inRij: boolean): boolean => !inRij && past(opties);

/** Whether the answer is given with more than one element, which then need a name together. */
export function isGroep(veld: EnkelVeld, inRij: boolean): boolean {
  if (veld.soort === 'keuze') return isKeuzeGroep(veld, inRij);
  if (veld.soort === 'getal') return isKleineSchaal(veld);
  return veld.soort === 'jaNee' || veld.soort === 'meerkeuze';
}
