import { leesRijen, type EnkelAntwoord, type Rij } from '@domain/formulier/antwoord';
import type { LijstVeld } from '@domain/formulier/veld';
import type { Pad } from '@domain/formulier/wijziging';
import { VOLGORDE } from '@domain/formulier/wijzigingen';
import { useState } from 'react';
import { announce } from '../../ui/announce';
import { showToast } from '../../ui/toast/toasts';
import { findKader, focusPadStraks } from '../focus-pad';
import { useFormulier } from '../formulier-context';
import { groepeer, verplaats } from './groepeer';
import { findGroepVeld, listGroepOpties, listVolgorde } from './volgorde';

export const metHoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1);
/** After the next paint, the focus on something in the frame of a row or of the lijst. */
const focusStraks = (pad: Pad, kiezer: string) =>
  void requestAnimationFrame(() => setTimeout(() => findKader(pad)?.querySelector<HTMLElement>(kiezer)?.focus()));

/** What opens a folded row; a row that is always open has its text. */
const OPEN_RIJ = '[data-rij-knop], textarea';

type Verwijderd = { rij: Rij; volgorde: readonly string[]; naam: string };

/** The rows in their groups, and what can be done with them. Every act goes through `change`, so it is saved like typing. */
export function useRijen(veld: LijstVeld) {
  const { antwoorden, bron, change, leave, setOpenRij } = useFormulier();
  const [verwijderd, setVerwijderd] = useState<Verwijderd>();
  const rijen = leesRijen(antwoorden, veld.naam);
  const ids = rijen.map(({ id }) => id);
  const groepVeld = findGroepVeld(veld);
  const opties = listGroepOpties(veld, bron.context);
  const groepen = groepeer(veld, rijen, opties);
  const volgorde = listVolgorde(veld, rijen, bron.context);
  const naamVan = (rijId: string) => `${metHoofdletter(veld.rijNaam)} ${volgorde.indexOf(rijId) + 1}`;
  const setVolgorde = (nieuw: readonly string[]) => change(`${veld.naam}/${VOLGORDE}`, nieuw);

  const rijPad = (rijId: string): Pad => `${veld.naam}/${rijId}`;

  const open = (rijId: string) => {
    setOpenRij(veld.naam, rijId);
    focusPadStraks(rijPad(rijId));
  };
  const zetTerug = (weg: Verwijderd) => {
    change(`${veld.naam}/${weg.rij.id}`, weg.rij);
    setVolgorde(weg.volgorde);
    leave(veld.naam);
    setVerwijderd(undefined);
    focusStraks(rijPad(weg.rij.id), OPEN_RIJ);
  };
  const verplaatsRij = (rijId: string, groep: readonly string[], naar: number) => {
    const nieuw = verplaats(ids, groep, rijId, naar);
    if (!nieuw) return;
    setVolgorde(nieuw);
    leave(veld.naam);
    announce(`${naamVan(rijId)} staat nu op plaats ${naar + 1} van ${groep.length}.`);
    focusStraks(rijPad(rijId), '[data-handvat]');
  };
  const voegIn = (rij: Rij, volgordeNa?: readonly string[]) => {
    change(`${veld.naam}/${rij.id}`, rij);
    if (volgordeNa) setVolgorde(volgordeNa);
    open(rij.id);
  };
  const kopieer = (rij: Rij) => {
    const id = crypto.randomUUID();
    const plaats = ids.indexOf(rij.id) + 1;
    voegIn({ ...rij, id }, [...ids.slice(0, plaats), id, ...ids.slice(plaats)]);
  };
  const verwijder = (rij: Rij) => {
    const weg = { rij, volgorde: ids, naam: naamVan(rij.id) };
    const plaats = volgorde.indexOf(rij.id);
    const buur = volgorde[plaats + 1] ?? volgorde[plaats - 1];
    change(`${veld.naam}/${rij.id}`, null);
    leave(veld.naam);
    setVerwijderd(weg);
    const actie = { label: 'Zet terug', doe: () => zetTerug(weg) };
    showToast({ titel: `${weg.naam} verwijderd`, tekst: 'Je kunt dit nog terugdraaien.', actie });
    if (buur) focusStraks(rijPad(buur), OPEN_RIJ);
    else focusStraks(veld.naam, '[data-toevoegen]');
  };

  return {
    rijen,
    groepVeld,
    opties,
    groepen,
    volgorde,
    naamVan,
    verwijderd,
    voegToe: (start: { readonly [naam: string]: EnkelAntwoord }) => voegIn({ ...start, id: crypto.randomUUID() }),
    verplaats: verplaatsRij,
    /** The acts on one row; `groep` are the ids it may be moved among. */
    actiesBij: (rij: Rij, groep: readonly string[]) => {
      const plaats = groep.indexOf(rij.id);
      const stap = (naar: number) => (groep[naar] ? () => verplaatsRij(rij.id, groep, naar) : undefined);
      return {
        kopieer: () => kopieer(rij),
        verwijder: () => verwijder(rij),
        omhoog: stap(plaats - 1),
        omlaag: stap(plaats + 1),
        zetTerug: verwijderd && { naam: verwijderd.naam, doe: () => zetTerug(verwijderd) },
      };
    },
  };
}

export type Rijen = ReturnType<typeof useRijen>;
