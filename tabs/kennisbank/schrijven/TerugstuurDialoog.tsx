import { Button } from '@fluentui/react-components';
import { leesTekst } from '@domain/formulier/antwoord';
import type { ArtikelBeeld } from '@domain/kennisbank/artikel';
import { OPMERKING_VELD } from '@domain/kennisbank/artikel-velden';
import { useArtikelActie } from '../../api/use-kennisbank';
import { Formulier } from '../../form/Formulier';
import { FormulierProvider } from '../../form/formulier-context';
import { useLosFormulier } from '../../form/use-los-formulier';
import { Dialoog } from '../../ui/Dialoog';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { showToast } from '../../ui/toast/toasts';
import { useEenHandeling } from '../../ui/use-een-handeling';

const VELDEN = [OPMERKING_VELD];

/** Back to who wrote it, with what has to change. */
export function TerugstuurDialoog({ artikelId, onSluit }: { artikelId: string; onSluit(): void }) {
  const formulier = useLosFormulier({ velden: VELDEN });
  const { doe, mislukt } = useEenHandeling<ArtikelBeeld>(useArtikelActie(artikelId));
  const stuur = async () => {
    const antwoorden = formulier.probeer();
    if (!antwoorden || !(await doe((api) => api.stuurArtikelTerug(artikelId, leesTekst(antwoorden, 'tekst'))))) return;
    showToast({ titel: 'Het artikel is terug bij de schrijver' });
    onSluit();
  };
  return (
    <Dialoog
      titel="Artikel terugsturen"
      isVeranderd={formulier.isVeranderd}
      onSluit={onSluit}
      acties={(sluit) => (
        <>
          <Button onClick={sluit}>Annuleren</Button>
          <Button appearance="primary" onClick={() => void stuur()}>
            Stuur terug
          </Button>
        </>
      )}
    >
      <MisluktBalk mislukt={mislukt} titel="Het artikel is niet teruggestuurd." />
      <FormulierProvider value={formulier.waarden}>
        <Formulier velden={VELDEN} />
      </FormulierProvider>
    </Dialoog>
  );
}
