import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { REDEN_VELD } from '@domain/bijeenkomst/levensloop';
import { leesTekst } from '@domain/formulier/antwoord';
import { Formulier } from '../../../form/Formulier';
import { FormulierProvider } from '../../../form/formulier-context';
import { useLosFormulier } from '../../../form/use-los-formulier';
import { showToast } from '../../../ui/toast/toasts';
import { useHandeling } from '../../deelnemers/use-handeling';
import { telBetrokkenen, wieKrijgen } from '../wie-krijgt-mail';
import { BevestigDialoog } from './BevestigDialoog';

const VELDEN = [REDEN_VELD];

/** Calls it off. Cannot be undone, so it says who will hear of it. */
export function AfzegDialoog({ beeld, onSluit }: { beeld: BijeenkomstBeeld; onSluit(): void }) {
  const formulier = useLosFormulier({ velden: VELDEN });
  const { doe, mislukt, isBezig } = useHandeling(beeld.bijeenkomstId);
  const aantal = telBetrokkenen(beeld);
  const zegAf = async () => {
    const antwoorden = formulier.probeer();
    if (!antwoorden) return;
    const reden = leesTekst(antwoorden, 'reden').trim();
    const nieuw = await doe(
      (api) => api.zegBijeenkomstAf(beeld.bijeenkomstId, reden),
      (refusals) => formulier.wijs(refusals.filter(({ pad }) => pad)),
    );
    if (!nieuw) return;
    onSluit();
    showToast({ titel: 'De bijeenkomst gaat niet door', tekst: aantal > 0 ? `${wieKrijgen(aantal)} een mail.` : '' });
  };
  return (
    <BevestigDialoog
      titel="Deze bijeenkomst afzeggen?"
      knop="Zeg af"
      nietKnop="Toch niet"
      nietGelukt="De bijeenkomst is niet afgezegd."
      mislukt={mislukt}
      isBezig={isBezig}
      isVeranderd={formulier.isVeranderd}
      onDoe={() => void zegAf()}
      onSluit={onSluit}
    >
      <span>
        {aantal > 0
          ? `${wieKrijgen(aantal)} meteen een mail met de reden. De afspraak verdwijnt uit hun agenda. Dit kun je niet terugdraaien.`
          : 'Er is nog niemand aangemeld, dus niemand krijgt een mail. Dit kun je niet terugdraaien.'}
      </span>
      <FormulierProvider value={formulier.waarden}>
        <Formulier velden={VELDEN} />
      </FormulierProvider>
    </BevestigDialoog>
  );
}
