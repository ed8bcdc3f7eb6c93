import { Button, makeStyles } from '@fluentui/react-components';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { RondzendingDoel } from '@domain/bijeenkomst/rondzending';
import { leesTekst } from '@domain/formulier/antwoord';
import { Formulier } from '../../../form/Formulier';
import { FormulierProvider } from '../../../form/formulier-context';
import { Dialoog } from '../../../ui/Dialoog';
import { media } from '../../../ui/layout';
import { MisluktBalk } from '../../../ui/MisluktBalk';
import { telMensen } from './bericht-velden';
import { MailVoorbeeld } from './MailVoorbeeld';
import { useBericht } from './use-bericht';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '24px',
    alignItems: 'start',
    [media.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

type Props = { beeld: BijeenkomstBeeld; onSluit(): void };

/** A mail of their own words to many: choices and text left, the mail right. */
export function BerichtDialoog({ beeld, onSluit }: Props) {
  const styles = useStyles();
  const { velden, formulier, ontvangers, voorbeeld, verstuur, mislukt, isBezig } = useBericht(beeld, onSluit);
  const doel = leesTekst(formulier.antwoorden, 'doel') as RondzendingDoel | '';
  return (
    <Dialoog
      isBreed
      titel="Bericht aan deelnemers"
      isVeranderd={formulier.isVeranderd}
      onSluit={onSluit}
      acties={(sluit) => (
        <>
          <Button onClick={sluit}>Annuleren</Button>
          <Button appearance="primary" disabledFocusable={isBezig} onClick={() => void verstuur()}>
            {doel ? `Verstuur aan ${telMensen(ontvangers[doel])}` : 'Verstuur'}
          </Button>
        </>
      )}
    >
      <MisluktBalk mislukt={mislukt} titel="Het bericht is niet verstuurd." />
      <div className={styles.root}>
        <FormulierProvider value={formulier.waarden}>
          <Formulier velden={velden} />
        </FormulierProvider>
        <MailVoorbeeld {...voorbeeld} />
      </div>
    </Dialoog>
  );
}
