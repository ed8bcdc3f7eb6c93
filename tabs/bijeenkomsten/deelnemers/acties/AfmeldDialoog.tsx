import { Button, makeStyles } from '@fluentui/react-components';
import type { BijeenkomstBeeld, DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { Dialoog } from '../../../ui/Dialoog';
import { showToast } from '../../../ui/toast/toasts';
import { MisluktBalk } from '../../../ui/MisluktBalk';
import { useHandeling } from '../use-handeling';

const useStyles = makeStyles({ tekst: { margin: 0 } });

function describeGevolg({ status }: DeelnemerBeeld, { tellingen }: BijeenkomstBeeld): string {
  if (status === 'wachtlijst') return 'De plaats op de wachtlijst vervalt.';
  return tellingen.wachtend > 0
    ? 'De plek gaat naar de eerste op de wachtlijst; die krijgt daarover een mail.'
    : 'De plek komt vrij.';
}

type Props = { beeld: BijeenkomstBeeld; deelnemer: DeelnemerBeeld; onSluit(): void };

/** Asks before it cancels somebody. */
export function AfmeldDialoog({ beeld, deelnemer, onSluit }: Props) {
  const styles = useStyles();
  const { doe, mislukt, isBezig } = useHandeling(beeld.bijeenkomstId);
  const { naam, email } = deelnemer.deelnemer;
  const meldAf = async () => {
    if (!(await doe((api) => api.meldDeelnemerAf(beeld.bijeenkomstId, deelnemer.id)))) return;
    showToast({ titel: `${naam} is afgemeld`, tekst: `De mail daarover gaat naar ${email}.` });
    onSluit();
  };
  return (
    <Dialoog
      isVraag
      titel={`${naam} afmelden?`}
      onSluit={onSluit}
      acties={
        <>
          <Button onClick={onSluit}>Annuleren</Button>
          <Button appearance="primary" disabledFocusable={isBezig} onClick={() => void meldAf()}>
            Meld af
          </Button>
        </>
      }
    >
      <p className={styles.tekst}>
        {naam} krijgt een mail over de afmelding. {describeGevolg(deelnemer, beeld)}
      </p>
      <MisluktBalk mislukt={mislukt} titel={`${naam} is niet afgemeld.`} />
    </Dialoog>
  );
}
