import type { Stempel } from '@domain/formulier/wijziging';
import { toDag } from '@domain/datum/datum';
import { formatTelling, telBezwaren } from '../form/bezwaren';
import { announce } from '../ui/announce';
import { useBalkStyles } from '../ui/balk-styles';
import { BewaarKnoppen } from '../ui/BewaarKnoppen';
import { MisluktBalk } from '../ui/MisluktBalk';
import { wanneer } from '../ui/wanneer';
import { describeWijzigingen } from './describe-wijzigingen';
import type { Bewerken } from './use-bewerken';

const GELEVERD = 'Nog niets veranderd. Met deze instellingen wordt TOP Dossier geleverd.';

const describeRust = (bijgewerkt: Stempel | undefined, zonderStempel: string): string =>
  bijgewerkt
    ? `Alles is bewaard. Laatst gewijzigd door ${bijgewerkt.door}, ${wanneer(bijgewerkt.op, toDag(new Date().toISOString()))}.`
    : zonderStempel;

function beschrijf({ wijzigingen, botsingen, waarden, velden }: Bewerken, rust: string): string {
  if (botsingen.length > 0) return 'Een collega heeft hetzelfde veranderd. Kies eerst wat er blijft staan.';
  if (wijzigingen.length === 0) return rust;
  const fouten = formatTelling(telBezwaren(waarden.refusals));
  return `${describeWijzigingen(velden, wijzigingen)}${fouten && ` ${fouten}.`}`;
}

type Props = {
  werk: Bewerken;
  bijgewerkt: Stempel | undefined;
  /** What to say when nobody is known to have changed it. */
  zonderStempel?: string;
};

/** Below the form: what is not saved yet, and the way to save it or to go back. */
export function BewaarBalk({ werk, bijgewerkt, zonderStempel = GELEVERD }: Props) {
  const styles = useBalkStyles();
  const [botsing] = werk.botsingen;
  const bewaar = async () => {
    if (!werk.isVeranderd && !botsing) return announce('Alles is al bewaard.');
    await werk.bewaar();
  };
  return (
    <div className={styles.root} data-balk role="region" aria-label="Bewaren">
      {!botsing && werk.mislukt && (werk.mislukt.fout !== undefined || werk.mislukt.refusals.length > 0) && (
        <MisluktBalk mislukt={werk.mislukt} titel="Je wijzigingen zijn niet bewaard." />
      )}
      <div className={styles.regel}>
        <p className={styles.tekst} role="status">
          {beschrijf(werk, describeRust(bijgewerkt, zonderStempel))}
        </p>
        <BewaarKnoppen
          isVeranderd={werk.isVeranderd}
          isBezig={werk.isBezig}
          bewaarTekst={werk.isBezig ? 'Bewaren …' : 'Bewaar'}
          onBewaar={() => void bewaar()}
          onZetTerug={werk.zetTerug}
        />
      </div>
    </div>
  );
}
