import { Button } from '@fluentui/react-components';
import type { ArtikelBeeld } from '@domain/kennisbank/artikel';
import { useArtikelActie } from '../../api/use-kennisbank';
import { Dialoog } from '../../ui/Dialoog';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { showToast } from '../../ui/toast/toasts';
import { useEenHandeling } from '../../ui/use-een-handeling';

/** Readers do not see it any more; the text stays. */
export function IntrekDialoog({ artikelId, onSluit }: { artikelId: string; onSluit(): void }) {
  const { doe, mislukt } = useEenHandeling<ArtikelBeeld>(useArtikelActie(artikelId));
  const haalWeg = async () => {
    if (!(await doe((api) => api.trekArtikelIn(artikelId)))) return;
    showToast({ titel: 'Het artikel staat niet meer online' });
    onSluit();
  };
  return (
    <Dialoog
      isVraag
      titel="Artikel offline halen?"
      onSluit={onSluit}
      acties={
        <>
          <Button onClick={onSluit}>Annuleren</Button>
          <Button appearance="primary" onClick={() => void haalWeg()}>
            Haal offline
          </Button>
        </>
      }
    >
      <MisluktBalk mislukt={mislukt} titel="Het artikel staat nog online." />
      Lezers zien het artikel dan niet meer. De tekst blijft bij jullie als concept. Hoort het artikel bij TOP Dossier,
      dan zien lezers weer de tekst die erbij hoort.
    </Dialoog>
  );
}
