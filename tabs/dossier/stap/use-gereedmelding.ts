import type { DossierBeeld, StapBeeld } from '@domain/dossier/dossier-beeld';
import type { Botsing } from '@domain/formulier/wijziging';
import type { Refusal } from '@domain/result';
import { useState } from 'react';
import { useMeldGereed } from '../../api/use-stap';
import { announce } from '../../ui/announce';
import { beoordeelStap } from '../werk/beoordeel-stap';
import type { StapScherm } from './use-stap-scherm';

/** Why reporting ready did not work: what must change first, or a fault. */
export type Poging = { refusals: readonly Refusal[]; fout?: unknown; nummer: number };

type Vraag = { dossier: DossierBeeld; stap: StapBeeld; scherm: StapScherm; vandaag: string; onGereed(): void };

const isZelfde = (a: Refusal, b: Refusal) => a.code === b.code && a.pad === b.pad;

/** A text that two people changed keeps its step open until one is chosen. */
const listKeuzes = (botsingen: readonly Botsing[]): readonly Refusal[] =>
  botsingen.map(({ pad }) => ({ code: 'veld-gewijzigd', message: 'Kies eerst welke tekst blijft.', pad }));

/** What still holds of the last attempt: what has been solved meanwhile is gone. The server's own objections stay until the next. */
const listOver = (poging: Poging, nu: readonly Refusal[], eigen: readonly Refusal[]): readonly Refusal[] =>
  poging.refusals.filter(
    (een) => nu.some((ander) => isZelfde(een, ander)) || !eigen.some((ander) => isZelfde(een, ander)),
  );

/** *Stap N gereed melden*: saves what is left, judges here, then asks the server. */
export function useGereedmelding({ dossier, stap, scherm, vandaag, onGereed }: Vraag) {
  const [poging, setPoging] = useState<Poging & { eigen: readonly Refusal[] }>();
  const [isBezig, setIsBezig] = useState(false);
  const meldGereed = useMeldGereed(dossier.id);
  const { nummer } = stap;

  const weiger = (refusals: readonly Refusal[], eigen: readonly Refusal[], fout?: unknown) => {
    scherm.vraag(refusals);
    setPoging({ refusals, eigen, nummer: (poging?.nummer ?? 0) + 1, ...(fout !== undefined && { fout }) });
  };

  const listTegen = (): readonly Refusal[] => {
    const { antwoorden, botsingen, geweigerd } = scherm.autosave.getState();
    return [...listKeuzes(botsingen), ...geweigerd, ...beoordeelStap({ dossier, nummer, antwoorden, vandaag })];
  };

  const meld = async () => {
    const isBewaard = await scherm.autosave.flush();
    const tegen = listTegen();
    if (tegen.length > 0) return weiger(tegen, tegen);
    if (!isBewaard) return weiger([], [], { soort: 'geenVerbinding' });
    const uitkomst = await meldGereed.mutateAsync(nummer);
    if (!uitkomst.ok) return weiger(uitkomst.refusals, []);
    setPoging(undefined);
    announce(`Stap ${nummer} is gereed.`);
    onGereed();
  };

  const nu = [...listKeuzes(scherm.state.botsingen), ...scherm.refusals];

  return {
    isBezig,
    poging: poging && { ...poging, refusals: listOver(poging, nu, poging.eigen) },
    async meld() {
      if (isBezig) return;
      setIsBezig(true);
      try {
        await meld();
      } catch (fout) {
        weiger([], [], fout);
      } finally {
        setIsBezig(false);
      }
    },
  };
}
