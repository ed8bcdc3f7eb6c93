import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { showToast } from '../../../ui/toast/toasts';
import { useHandeling } from '../../deelnemers/use-handeling';
import { BevestigDialoog } from './BevestigDialoog';

/** Nobody signs up any more; who has a place keeps it. */
export function SluitDialoog({ beeld, onSluit }: { beeld: BijeenkomstBeeld; onSluit(): void }) {
  const { doe, mislukt, isBezig } = useHandeling(beeld.bijeenkomstId);
  const sluitAanmelding = async () => {
    if (!(await doe((api) => api.sluitBijeenkomst(beeld.bijeenkomstId)))) return;
    onSluit();
    showToast({ titel: 'De aanmelding is gesloten' });
  };
  return (
    <BevestigDialoog
      titel="Aanmelding sluiten?"
      knop="Sluit aanmelding"
      nietGelukt="De aanmelding is niet gesloten."
      mislukt={mislukt}
      isBezig={isBezig}
      onDoe={() => void sluitAanmelding()}
      onSluit={onSluit}
    >
      Nieuwe mensen kunnen zich dan niet meer aanmelden. Wie een plek heeft houdt die, en komt er een plek vrij, dan
      gaat die naar de wachtlijst. Je kunt de aanmelding later weer openen.
    </BevestigDialoog>
  );
}
