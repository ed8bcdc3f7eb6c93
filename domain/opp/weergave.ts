import { leesRijen, type Antwoorden } from '../formulier/antwoord';
import { findVeld, type EnkelVeld, type Veld } from '../formulier/veld';
import { formatAntwoord, type FormatBron } from './format-antwoord';
import { NIET_INGEVULD, type Kenmerk, type OppBlok } from './opp-document';

export const LEGE_ALINEA: OppBlok = { soort: 'alinea', tekst: NIET_INGEVULD, isLeeg: true };

/** The answers of one step, or of one row, as text with their labels. */
export type Weergave = {
  /** Of the row; empty for a step. */
  id: string;
  antwoorden: Antwoorden;
  label(naam: string): string;
  /** Empty when not answered. */
  tekst(naam: string): string;
  /** One for each question that has an answer, or that waits for one the law or the niveau asks for. */
  kenmerken(...namen: readonly string[]): readonly Kenmerk[];
  /** The answer as running text, under the same condition. */
  alinea(naam: string): readonly OppBlok[];
  rijen(naam: string): readonly Weergave[];
};

export function createWeergave(velden: readonly Veld[], antwoorden: Antwoorden, bron: FormatBron, id = ''): Weergave {
  const findEnkel = (naam: string): EnkelVeld | undefined => {
    const veld = findVeld(velden, naam);
    return veld?.soort === 'lijst' ? undefined : veld;
  };
  const isGevraagd = (veld: EnkelVeld): boolean => veld.isZichtbaar?.(antwoorden) ?? true;
  /** Lichte ondersteuning has no OPP in law [L1], so nothing there is missing for the law. */
  const isNodig = (veld: EnkelVeld): boolean =>
    Boolean(veld.isVerplicht?.(antwoorden)) || (veld.wettelijk !== undefined && bron.context.niveau !== 'licht');

  const tekst = (naam: string): string => {
    const veld = findEnkel(naam);
    return veld && isGevraagd(veld) ? formatAntwoord(veld, antwoorden[naam], bron) : '';
  };
  const kenmerken = (...namen: readonly string[]): readonly Kenmerk[] =>
    namen.flatMap((naam): Kenmerk[] => {
      const veld = findEnkel(naam);
      if (!veld || !isGevraagd(veld)) return [];
      const waarde = tekst(naam);
      if (waarde) return [{ label: veld.label, waarde }];
      return isNodig(veld) ? [{ label: veld.label, waarde: NIET_INGEVULD, isLeeg: true }] : [];
    });

  return {
    id,
    antwoorden,
    label: (naam) => findVeld(velden, naam)?.label ?? naam,
    tekst,
    kenmerken,
    alinea: (naam) =>
      kenmerken(naam).map(({ waarde, isLeeg }) => ({ soort: 'alinea', tekst: waarde, ...(isLeeg ? { isLeeg } : {}) })),
    rijen: (naam) => {
      const veld = findVeld(velden, naam);
      if (veld?.soort !== 'lijst') return [];
      return leesRijen(antwoorden, naam).map((rij) => createWeergave(veld.velden, rij, bron, rij.id));
    },
  };
}
