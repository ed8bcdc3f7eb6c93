import type { BijeenkomstBeeld, DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useState } from 'react';
import { useAfter } from '../../../ui/use-after';
import { matchesZoek, opNaam } from '../lijst/deelnemer-vraag';
import { useVaker } from '../use-vaker';
import { whyNietAfvinken } from './kan-afvinken';
import { useAfvinken, type AfvinkRegel } from './use-afvinken';

/** Somebody may be ticking at another door. */
const BIJ_MS = 5000;
/** What is kept sooner needs no sign of waiting. */
const TRAAG_MS = 1500;

/** Who answers the search, always in the same order: a row must not move away under a thumb. */
function search(regels: readonly AfvinkRegel[], { deelnemers }: BijeenkomstBeeld, zoek: string) {
  return {
    gevonden: regels
      .filter(({ deelnemer }) => matchesZoek(deelnemer, zoek))
      .toSorted((a, b) => opNaam(a.deelnemer, b.deelnemer)),
    zonderPlek: zoek.trim()
      ? deelnemers.filter((een) => !regels.some(({ deelnemer }) => deelnemer.id === een.id) && matchesZoek(een, zoek))
      : [],
  };
}

/** Everything the list at the door knows and can do. */
export function useDeur(beeld: BijeenkomstBeeld) {
  useVaker(beeld.bijeenkomstId, BIJ_MS);
  const { regels, zet, ...bewaren } = useAfvinken(beeld);
  const [zoek, setZoek] = useState('');
  const isTraag = useAfter(TRAAG_MS, bewaren.aantalOnbewaard > 0);
  const bezwaar = whyNietAfvinken(beeld);
  const gezocht = search(regels, beeld, zoek);
  return {
    regels,
    ...gezocht,
    zoek,
    setZoek,
    bezwaar,
    bewaren,
    isBegonnen: beeld.fase === 'voorbij' && !bezwaar,
    toontOnbewaard: isTraag || bewaren.hapering !== undefined,
    zet: bezwaar ? undefined : zet,
    vinkEnige() {
      const [enige, ...meer] = gezocht.gevonden;
      if (enige && meer.length === 0 && !bezwaar) zet(enige.deelnemer.id, 'aanwezig');
    },
    bijToegevoegd(nieuw: DeelnemerBeeld) {
      if (nieuw.status === 'bevestigd' && !bezwaar) zet(nieuw.id, 'aanwezig');
    },
  };
}
export type Deur = ReturnType<typeof useDeur>;
