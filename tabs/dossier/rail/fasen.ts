import type { DossierBeeld, StapBeeld } from '@domain/dossier/dossier-beeld';
import type { LijstVeld, Veld } from '@domain/formulier/veld';
import { FASE_LABEL, FASEN } from '@domain/stappenplan/stap';
import { findStap, STAPPEN } from '@domain/stappenplan/stappenplan';

export type RailStap = { nummer: number; titel: string; beeld: StapBeeld; isWettelijk: boolean };
export type RailFase = { label: string; gereed: number; nodig: number; stappen: readonly RailStap[] };

const vraagtIets = (veld: Veld): boolean =>
  veld.wettelijk !== undefined || (veld.soort === 'lijst' && (veld as LijstVeld).velden.some(vraagtIets));

/** The four phases with their steps, and how many of those that this level needs are ready. */
export function listFasen({ stappen }: DossierBeeld): readonly RailFase[] {
  return FASEN.map((fase) => {
    const vanFase = stappen.filter(({ nummer }) => findStap(nummer).fase === fase);
    const nodig = vanFase.filter(({ toestand }) => toestand !== 'nvt');
    return {
      label: FASE_LABEL[fase],
      gereed: nodig.filter(({ toestand }) => toestand === 'gereed').length,
      nodig: nodig.length,
      stappen: vanFase.map((beeld) => {
        const { nummer, titel, velden } = findStap(beeld.nummer);
        return { nummer, titel, beeld, isWettelijk: velden.some(vraagtIets) };
      }),
    };
  });
}

export const AANTAL_STAPPEN = STAPPEN.length;
