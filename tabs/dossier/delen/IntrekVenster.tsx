import { Button, makeStyles } from '@fluentui/react-components';
import { formatDatum, toDag } from '@domain/datum/datum';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { Refusal } from '@domain/result';
import { useState } from 'react';
import { useTrekDelingIn } from '../../api/use-dossier';
import { useVerzoekId } from '../../api/use-verzoek-id';
import { Balk } from '../../ui/Balk';
import { Dialoog } from '../../ui/Dialoog';
import { FoutBalk } from '../../ui/FoutBalk';
import { text } from '../../ui/layout';
import { showToast } from '../../ui/toast/toasts';
import { Weigering } from '../../ui/Weigering';

const NIET_INGETROKKEN = 'Het delen is niet ingetrokken.';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '12px' },
  alinea: { ...text.body, margin: 0 },
  stil: { ...text.help, margin: 0 },
});

type Props = { dossier: DossierBeeld; onSluit(): void };

/** Asks first, and says what it means for the consulent. */
export function IntrekVenster({ dossier, onSluit }: Props) {
  const styles = useStyles();
  const actie = useTrekDelingIn(dossier.id);
  const maakId = useVerzoekId();
  const [weigering, setWeigering] = useState<Refusal>();
  const { deling } = dossier.kop;

  const trekIn = () => {
    if (actie.isPending) return;
    setWeigering(undefined);
    actie.mutate(maakId('intrekken'), {
      onSuccess: (uitkomst) => {
        const isAlIngetrokken = !uitkomst.ok && uitkomst.refusals.some(({ code }) => code === 'niet-gedeeld');
        if (!uitkomst.ok && !isAlIngetrokken) return setWeigering(uitkomst.refusals[0]);
        const titel = isAlIngetrokken ? 'Het delen was al ingetrokken' : 'Delen ingetrokken';
        showToast({ titel, tekst: 'Het samenwerkingsverband ziet dit dossier niet meer.' });
        onSluit();
      },
    });
  };

  return (
    <Dialoog
      titel="Delen intrekken?"
      onSluit={onSluit}
      acties={(sluit) => (
        <>
          <Button onClick={sluit}>Annuleren</Button>
          <Button appearance="primary" disabledFocusable={actie.isPending} onClick={trekIn}>
            Trek delen in
          </Button>
        </>
      )}
    >
      <div className={styles.root}>
        <p className={styles.alinea}>
          Consulenten zien dit dossier dan niet meer. Wat je al hebt verstuurd, haal je er niet mee terug. Je kunt het
          dossier later opnieuw delen, met akkoord van de ouders.
        </p>
        {deling && (
          <p className={styles.stil}>
            Gedeeld op {formatDatum(toDag(deling.op))} door {deling.door}, met akkoord van {deling.akkoordVan}.
          </p>
        )}
        {actie.error && <FoutBalk titel={NIET_INGETROKKEN} fout={actie.error} />}
        {weigering && (
          <Balk intent="error" titel={NIET_INGETROKKEN}>
            <Weigering refusal={weigering} />
          </Balk>
        )}
      </div>
    </Dialoog>
  );
}
