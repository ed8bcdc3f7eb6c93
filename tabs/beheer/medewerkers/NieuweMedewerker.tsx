import type { MedewerkersBeeld } from '@domain/beheer/beheer-beeld';
import { toMedewerkerNieuwVelden } from '@domain/beheer/medewerker-velden';
import { useMemo } from 'react';
import { useBewaarMedewerker } from '../../api/use-beheer';
import { showToast } from '../../ui/toast/toasts';
import { RijDialoog } from '../RijDialoog';
import { useNieuw } from '../use-nieuw';
import { MedewerkerFormulier } from './MedewerkerFormulier';

const START = {};

export function NieuweMedewerker({ beeld, onSluit }: { beeld: MedewerkersBeeld; onSluit(): void }) {
  const { mutateAsync } = useBewaarMedewerker();
  // Who is new has access.
  const velden = useMemo(() => toMedewerkerNieuwVelden(beeld).filter(({ naam }) => naam !== 'isActief'), [beeld]);
  const nieuw = useNieuw({ velden, start: START, maak: (antwoorden) => mutateAsync({ antwoorden }) });
  const bewaar = async () => {
    const rij = await nieuw.maak();
    if (!rij) return;
    showToast({ titel: `${rij.medewerker.naam} is toegevoegd` });
    onSluit();
  };
  return (
    <RijDialoog
      titel="Nieuwe medewerker"
      {...nieuw}
      misluktTitel="De medewerker is niet toegevoegd."
      knop="Voeg toe"
      onBewaar={() => void bewaar()}
      onSluit={onSluit}
    >
      <MedewerkerFormulier velden={velden} scholen={beeld.scholen} />
    </RijDialoog>
  );
}
