import type { ScholenBeeld } from '@domain/beheer/beheer-beeld';
import { useBewaarSchool } from '../../api/use-beheer';
import { showToast } from '../../ui/toast/toasts';
import { RijDialoog } from '../RijDialoog';
import { useNieuw } from '../use-nieuw';
import { NIEUW_VELDEN } from './school-schermvelden';
import { SchoolFormulier } from './SchoolFormulier';

const START = {};

export function NieuweSchool({ beeld, onSluit }: { beeld: ScholenBeeld; onSluit(): void }) {
  const { mutateAsync } = useBewaarSchool();
  const nieuw = useNieuw({ velden: NIEUW_VELDEN, start: START, maak: (antwoorden) => mutateAsync({ antwoorden }) });
  const bewaar = async () => {
    const rij = await nieuw.maak();
    if (!rij) return;
    showToast({ titel: `${rij.school.naam} is toegevoegd` });
    onSluit();
  };
  return (
    <RijDialoog
      titel="Nieuwe school"
      {...nieuw}
      misluktTitel="De school is niet toegevoegd."
      knop="Voeg toe"
      onBewaar={() => void bewaar()}
      onSluit={onSluit}
    >
      <SchoolFormulier velden={NIEUW_VELDEN} beeld={beeld} />
    </RijDialoog>
  );
}
