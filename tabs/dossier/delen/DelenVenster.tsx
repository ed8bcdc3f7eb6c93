import { Button } from '@fluentui/react-components';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { Dialoog } from '../../ui/Dialoog';
import { showToast } from '../../ui/toast/toasts';
import { DelingVragen } from './DelingVragen';
import { useDelen } from './use-delen';

type Props = { dossier: DossierBeeld; onSluit(): void };

export function DelenVenster({ dossier, onSluit }: Props) {
  const stand = useDelen(dossier.id);
  const deel = async () => {
    const gedeeld = await stand.deel();
    if (!gedeeld) return;
    if (gedeeld === 'nu') showToast({ titel: 'Dossier gedeeld', tekst: 'Het samenwerkingsverband kan nu meelezen.' });
    onSluit();
  };
  return (
    <Dialoog
      titel="Delen met het samenwerkingsverband"
      isVeranderd={stand.formulier.isVeranderd}
      onSluit={onSluit}
      acties={(sluit) => (
        <>
          <Button onClick={sluit}>Annuleren</Button>
          <Button appearance="primary" disabledFocusable={stand.isBezig} onClick={() => void deel()}>
            Deel dossier
          </Button>
        </>
      )}
    >
      <DelingVragen dossier={dossier} stand={stand} />
    </Dialoog>
  );
}
