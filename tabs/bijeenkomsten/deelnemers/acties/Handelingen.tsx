import { makeStyles } from '@fluentui/react-components';
import type { BijeenkomstBeeld, DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useState } from 'react';
import { Balk } from '../../../ui/Balk';
import { showToast } from '../../../ui/toast/toasts';
import type { DeelnemerHandeling } from '../deelnemer-handeling';
import { kopieerTekst } from '../kopieer-tekst';
import { MisluktBalk } from '../../../ui/MisluktBalk';
import { useHandeling } from '../use-handeling';
import { AfmeldDialoog } from './AfmeldDialoog';
import { VerplaatsDialoog } from './VerplaatsDialoog';

const useStyles = makeStyles({ balk: { marginBottom: '12px' } });

/** Acts on one person: some at once, some with a question first. */
export function useHandelingen({ bijeenkomstId }: BijeenkomstBeeld) {
  const [open, setOpen] = useState<DeelnemerHandeling>();
  const [nietGekopieerd, setNietGekopieerd] = useState<string>();
  const mail = useHandeling(bijeenkomstId);

  const kopieer = async ({ deelnemer: { email } }: DeelnemerBeeld) => {
    const isGelukt = await kopieerTekst(email);
    setNietGekopieerd(isGelukt ? undefined : email);
    if (isGelukt) showToast({ titel: 'E-mailadres gekopieerd', tekst: email });
  };
  const mailOpnieuw = async ({ id, deelnemer: { naam } }: DeelnemerBeeld) => {
    if (await mail.doe((api) => api.probeerMailOpnieuw(bijeenkomstId, id)))
      showToast({ titel: `De mail aan ${naam} gaat opnieuw weg` });
  };
  const doe = (handeling: DeelnemerHandeling) => {
    if (handeling.soort === 'kopieer') void kopieer(handeling.deelnemer);
    else if (handeling.soort === 'mailOpnieuw') void mailOpnieuw(handeling.deelnemer);
    else setOpen(handeling);
  };
  return { doe, open, sluit: () => setOpen(undefined), nietGekopieerd, mislukteMail: mail.mislukt };
}

type Props = { stand: ReturnType<typeof useHandelingen>; beeld: BijeenkomstBeeld };

/** The dialog of an act that asks, and what did not work. */
export function Handelingen({ stand: { open, sluit, nietGekopieerd, mislukteMail }, beeld }: Props) {
  const styles = useStyles();
  return (
    <>
      {mislukteMail && (
        <div className={styles.balk}>
          <MisluktBalk mislukt={mislukteMail} titel="De mail is niet opnieuw verstuurd." />
        </div>
      )}
      {nietGekopieerd && (
        <div className={styles.balk}>
          <Balk intent="warning" titel="Kopiëren mag hier niet.">
            Het e-mailadres is {nietGekopieerd}.
          </Balk>
        </div>
      )}
      {open?.soort === 'meldAf' && <AfmeldDialoog beeld={beeld} deelnemer={open.deelnemer} onSluit={sluit} />}
      {open?.soort === 'verplaats' && <VerplaatsDialoog beeld={beeld} deelnemer={open.deelnemer} onSluit={sluit} />}
    </>
  );
}
