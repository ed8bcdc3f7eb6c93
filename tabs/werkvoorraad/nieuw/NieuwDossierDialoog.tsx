import { Button } from '@fluentui/react-components';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { useLocation } from 'wouter';
import { Formulier } from '../../form/Formulier';
import { FormulierProvider } from '../../form/formulier-context';
import { Balk } from '../../ui/Balk';
import { Dialoog } from '../../ui/Dialoog';
import { FoutBalk } from '../../ui/FoutBalk';
import { listEigenScholen, useNieuwDossier } from './use-nieuw-dossier';
import { Weigering } from '../../ui/Weigering';

const NIET_GEOPEND = 'Het dossier is niet geopend.';

function describeSchool(ik: Ik): string {
  const scholen = listEigenScholen(ik);
  return scholen.length === 1
    ? `Voor ${scholen[0]?.naam}. De rest vul je in het dossier in.`
    : 'De rest vul je in het dossier in.';
}

/** Asks what step 1 cannot do without, and goes on in the dossier. */
export function NieuwDossierDialoog({ ik, onSluit }: { ik: Ik; onSluit(): void }) {
  const [, navigate] = useLocation();
  const stand = useNieuwDossier(ik, (id) => {
    // Closed first, so that the focus is outside the dialog: a dialog that just vanishes leaves the page hidden behind it.
    onSluit();
    navigate(`/dossiers/${id}/stap/1`);
  });
  return (
    <Dialoog
      titel="Nieuw dossier"
      onder={describeSchool(ik)}
      isVeranderd={stand.formulier.isVeranderd}
      onSluit={onSluit}
      acties={(sluit) => (
        <>
          <Button onClick={sluit}>Annuleren</Button>
          <Button appearance="primary" disabledFocusable={stand.isBezig} onClick={() => void stand.open()}>
            Open dossier
          </Button>
        </>
      )}
    >
      {stand.fout !== undefined && <FoutBalk titel={NIET_GEOPEND} fout={stand.fout} />}
      {stand.weigering && (
        <Balk intent="error" titel={NIET_GEOPEND}>
          <Weigering refusal={stand.weigering} />
        </Balk>
      )}
      <FormulierProvider value={stand.formulier.waarden}>
        <Formulier velden={stand.velden} />
      </FormulierProvider>
    </Dialoog>
  );
}
