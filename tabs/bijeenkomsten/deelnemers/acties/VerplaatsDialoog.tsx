import { Button, makeStyles } from '@fluentui/react-components';
import type { BijeenkomstBeeld, DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useState } from 'react';
import { Dialoog } from '../../../ui/Dialoog';
import { showToast } from '../../../ui/toast/toasts';
import { MisluktBalk } from '../../../ui/MisluktBalk';
import { useHandeling } from '../use-handeling';
import { KiesDatum } from './KiesDatum';

const useStyles = makeStyles({ tekst: { margin: 0 } });

type Props = { beeld: BijeenkomstBeeld; deelnemer: DeelnemerBeeld; onSluit(): void };

/** To another bijeenkomst that has room. */
export function VerplaatsDialoog({ beeld, deelnemer, onSluit }: Props) {
  const styles = useStyles();
  const { doe, mislukt, isBezig } = useHandeling(beeld.bijeenkomstId);
  const [naar, setNaar] = useState('');
  const [bezwaar, setBezwaar] = useState<string>();
  const { naam } = deelnemer.deelnemer;
  const kies = (id: string) => {
    setNaar(id);
    setBezwaar(undefined);
  };
  const verplaats = async () => {
    if (!naar) return setBezwaar('Kies een bijeenkomst.');
    if (!(await doe((api) => api.verplaatsDeelnemer(beeld.bijeenkomstId, deelnemer.id, naar)))) return;
    showToast({ titel: `${naam} is verplaatst`, tekst: 'De mail met de nieuwe datum gaat eruit.' });
    onSluit();
  };
  return (
    <Dialoog
      titel={`${naam} verplaatsen`}
      onSluit={onSluit}
      acties={
        <>
          <Button onClick={onSluit}>Annuleren</Button>
          <Button appearance="primary" disabledFocusable={isBezig} onClick={() => void verplaats()}>
            Verplaats
          </Button>
        </>
      }
    >
      <MisluktBalk mislukt={mislukt} titel={`${naam} is niet verplaatst.`} />
      <p className={styles.tekst}>
        {naam} krijgt een mail met de nieuwe datum. De plek hier{' '}
        {deelnemer.status === 'wachtlijst' ? 'op de wachtlijst vervalt' : 'komt vrij'}.
      </p>
      <KiesDatum beeld={beeld} gekozen={naar} bezwaar={bezwaar} onKies={kies} />
    </Dialoog>
  );
}
