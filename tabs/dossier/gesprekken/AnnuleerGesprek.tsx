import { Button, makeStyles } from '@fluentui/react-components';
import type { GesprekBeeld } from '@domain/gesprek/gesprek-beeld';
import { GESPREK_LABEL } from '@domain/gesprek/gesprek-velden';
import type { Refusal } from '@domain/result';
import { useState } from 'react';
import { useGesprekActie } from '../../api/use-gesprekken';
import { Balk } from '../../ui/Balk';
import { Dialoog } from '../../ui/Dialoog';
import { FoutBalk } from '../../ui/FoutBalk';
import { text } from '../../ui/layout';
import { showToast } from '../../ui/toast/toasts';
import { Weigering } from '../../ui/Weigering';
import { wanneerIs } from './gesprek-woorden';

const useStyles = makeStyles({ alinea: { ...text.body, margin: 0 } });
const NIET = 'Het gesprek is niet geannuleerd.';

type Props = { gesprek: GesprekBeeld; onTerug(): void };

/** Asks first: everybody who was invited hears of it. */
export function AnnuleerGesprek({ gesprek, onTerug }: Props) {
  const styles = useStyles();
  const { id, dossierId, wat } = gesprek;
  const actie = useGesprekActie(dossierId);
  const [weigering, setWeigering] = useState<Refusal>();
  const annuleer = () => {
    if (actie.isPending) return;
    setWeigering(undefined);
    actie.mutate((api) => api.annuleer(dossierId, id), {
      onSuccess: (uitkomst) => {
        if (!uitkomst.ok) return setWeigering(uitkomst.refusals[0]);
        showToast({ titel: 'Gesprek geannuleerd', tekst: 'Wie was uitgenodigd, krijgt bericht.' });
        onTerug();
      },
    });
  };
  return (
    <Dialoog
      titel={`${GESPREK_LABEL[wat]} annuleren?`}
      onSluit={onTerug}
      acties={(sluit) => (
        <>
          <Button onClick={sluit}>Laat staan</Button>
          <Button appearance="primary" disabledFocusable={actie.isPending} onClick={annuleer}>
            Annuleer gesprek
          </Button>
        </>
      )}
    >
      <p className={styles.alinea}>
        Het gesprek van {wanneerIs(gesprek)} gaat uit de agenda. Wie was uitgenodigd, krijgt bericht. Ouders en de
        leerling vertel je het zelf.
      </p>
      {actie.error && <FoutBalk titel={NIET} fout={actie.error} />}
      {weigering && (
        <Balk intent="error" titel={NIET}>
          <Weigering refusal={weigering} />
        </Balk>
      )}
    </Dialoog>
  );
}
