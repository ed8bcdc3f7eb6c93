import { HELPDESK_VELDEN } from '@domain/helpdesk/instellingen-velden';
import { Formulier } from '../../form/Formulier';
import { FormulierProvider } from '../../form/formulier-context';
import type { Bewerken } from '../use-bewerken';
import { useKaartStyles } from './kaart-styles';

/** On which days, from when to when, and by which number. */
export function Bereikbaar({ werk }: { werk: Bewerken }) {
  const kaart = useKaartStyles();
  return (
    <section className={kaart.kaart} aria-labelledby="bereikbaar">
      <div>
        <h2 id="bereikbaar" className={kaart.titel}>
          Bereikbaar
        </h2>
        <p className={kaart.uitleg}>Scholen lezen dit bij de helpdesk.</p>
      </div>
      <FormulierProvider value={werk.waarden}>
        <Formulier velden={HELPDESK_VELDEN} />
      </FormulierProvider>
    </section>
  );
}
