import { Button, makeStyles } from '@fluentui/react-components';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { GesprekBeeld } from '@domain/gesprek/gesprek-beeld';
import { GESPREK_LABEL } from '@domain/gesprek/gesprek-velden';
import { Formulier } from '../../form/Formulier';
import { FormulierProvider } from '../../form/formulier-context';
import { Balk } from '../../ui/Balk';
import { Dialoog } from '../../ui/Dialoog';
import { FoutBalk } from '../../ui/FoutBalk';
import { text } from '../../ui/layout';
import { showToast } from '../../ui/toast/toasts';
import { Weigering } from '../../ui/Weigering';
import { useGesprekFormulier } from './use-gesprek-formulier';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px' },
  alinea: { ...text.body, margin: 0 },
});

type Props = { dossier: DossierBeeld; gesprek?: GesprekBeeld; onTerug(): void };

const NIEUW = { titel: 'Een gesprek plannen', knop: 'Plan gesprek', klaar: 'Gesprek gepland', niet: 'gepland' };
const ANDERS = { titel: 'Gesprek verzetten', knop: 'Verzet gesprek', klaar: 'Gesprek verzet', niet: 'verzet' };

/** A new talk, or another day, time or company for one. */
export function GesprekFormulier({ dossier, gesprek, onTerug }: Props) {
  const styles = useStyles();
  const { velden, formulier, verstuur, weigering, fout, isBezig } = useGesprekFormulier(dossier, gesprek);
  const woorden = gesprek ? ANDERS : NIEUW;
  const niet = `Het gesprek is niet ${woorden.niet}.`;
  const bewaar = async () => {
    if (!(await verstuur())) return;
    showToast({ titel: woorden.klaar, tekst: 'De uitnodiging gaat naar Outlook.' });
    onTerug();
  };
  return (
    <Dialoog
      titel={woorden.titel}
      onder={gesprek && GESPREK_LABEL[gesprek.wat]}
      isVeranderd={formulier.isVeranderd}
      onSluit={onTerug}
      acties={(sluit) => (
        <>
          <Button onClick={sluit}>Terug</Button>
          <Button appearance="primary" disabledFocusable={isBezig} onClick={() => void bewaar()}>
            {woorden.knop}
          </Button>
        </>
      )}
    >
      <div className={styles.root}>
        <p className={styles.alinea}>
          Collega’s krijgen een uitnodiging in Outlook, met een vergadering in Teams. Er staat niets over de leerling
          in: alleen het nummer van het dossier en een link.
        </p>
        <Balk intent="info" titel="Ouders krijgen van ons geen mail.">
          Nodig ouders en de leerling zelf uit, zoals je met hen hebt afgesproken.
        </Balk>
        {fout && <FoutBalk titel={niet} fout={fout} />}
        {weigering && (
          <Balk intent="error" titel={niet}>
            <Weigering refusal={weigering} />
          </Balk>
        )}
        <FormulierProvider value={formulier.waarden}>
          <Formulier velden={velden} />
        </FormulierProvider>
      </div>
    </Dialoog>
  );
}
