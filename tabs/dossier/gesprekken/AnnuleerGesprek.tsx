import { Button, makeStyles } from '@fluentui/react-components';
import type { GesprekBeeld } from '@domain/gesprek/gesprek-beeld';
import { GESPREK_LABEL } from '@domain/gesprek/gesprek-velden';
import { useGesprekActie } from '../../api/use-gesprekken';
import { Dialoog } from '../../ui/Dialoog';
import { text } from '../../ui/layout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { showToast } from '../../ui/toast/toasts';
import { useEenHandeling } from '../../ui/use-een-handeling';
import { wanneerIs } from './gesprek-woorden';

const useStyles = makeStyles({ alinea: { ...text.body, margin: 0 } });
const NIET = 'Het gesprek is niet geannuleerd.';

type Props = { gesprek: GesprekBeeld; onTerug(): void };

/** Asks first: everybody who was invited hears of it. */
export function AnnuleerGesprek({ gesprek, onTerug }: Props) {
  const styles = useStyles();
  const { id, dossierId, wat } = gesprek;
  const annuleren = useEenHandeling(useGesprekActie(dossierId));
  const annuleer = async () => {
    if (!(await annuleren.doe((api) => api.annuleer(dossierId, id)))) return;
    showToast({ titel: 'Gesprek geannuleerd', tekst: 'Wie was uitgenodigd, krijgt bericht.' });
    onTerug();
  };
  return (
    <Dialoog
      titel={`${GESPREK_LABEL[wat]} annuleren?`}
      onSluit={onTerug}
      acties={(sluit) => (
        <>
          <Button onClick={sluit}>Laat staan</Button>
          <Button appearance="primary" disabledFocusable={annuleren.isBezig} onClick={() => void annuleer()}>
            Annuleer gesprek
          </Button>
        </>
      )}
    >
      <p className={styles.alinea}>
        Het gesprek van {wanneerIs(gesprek)} gaat uit de agenda. Wie was uitgenodigd, krijgt bericht. Ouders en de
        leerling vertel je het zelf.
      </p>
      <MisluktBalk mislukt={annuleren.mislukt} titel={NIET} />
    </Dialoog>
  );
}
