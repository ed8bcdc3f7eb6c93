import { MailRegular } from '@fluentui/react-icons';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { toDag } from '@domain/datum/datum';
import { formatTelling, telBezwaren } from '../../form/bezwaren';
import { focusPadStraks } from '../../form/focus-pad';
import { announce } from '../../ui/announce';
import { showToast } from '../../ui/toast/toasts';
import { wanneer } from '../../ui/wanneer';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useBalkStyles } from '../../ui/balk-styles';
import { BewaarKnoppen } from '../../ui/BewaarKnoppen';
import type { Gegevens } from './use-gegevens';
import { beschrijfMail } from './wie-krijgt-mail';

function beschrijf({ wijzigingen, botsingen, waarden }: Gegevens, stand: string): string {
  if (wijzigingen.length + botsingen.length === 0) return stand;
  if (botsingen.length > 0)
    return botsingen.length === 1
      ? 'Een collega heeft hetzelfde veld veranderd. Kies eerst wat er blijft staan.'
      : `Een collega heeft ${botsingen.length} dezelfde velden veranderd. Kies eerst wat er blijft staan.`;
  const fouten = formatTelling(telBezwaren(waarden.refusals));
  const aantal = wijzigingen.length === 1 ? '1 wijziging' : `${wijzigingen.length} wijzigingen`;
  return `${aantal} nog niet bewaard${fouten && ` · ${fouten}`}`;
}

const bewaardDoor = ({ gewijzigd: { door, op } }: BijeenkomstBeeld): string =>
  `Alles is bewaard. Laatst gewijzigd door ${door}, ${wanneer(op, toDag(new Date().toISOString()))}.`;

/** Below the form: what is not saved yet, who gets a mail of it, and the way to save or undo. */
export function BewaarBalk({ beeld, gegevens }: { beeld: BijeenkomstBeeld; gegevens: Gegevens }) {
  const styles = useBalkStyles();
  if (gegevens.waarden.isAlleenLezen) return null;
  const mail = beschrijfMail(beeld, gegevens.wijzigingen);
  const bewaar = async () => {
    const botsing = gegevens.botsingen[0];
    if (botsing) return focusPadStraks(botsing.pad);
    if (!gegevens.isVeranderd) return announce('Alles is al bewaard.');
    if (!(await gegevens.bewaar())) return;
    announce('Bewaard.');
    if (mail) showToast({ titel: 'Bewaard', tekst: 'De mail gaat nu naar iedereen op de lijst.' });
  };
  const heeftBotsing = gegevens.botsingen.length > 0;
  return (
    <div className={styles.root} data-balk role="region" aria-label="Bewaren">
      {!heeftBotsing && <MisluktBalk mislukt={gegevens.mislukt} titel="Je wijzigingen zijn niet bewaard." />}
      {mail && (
        <p className={styles.mail} role="status">
          <MailRegular className={styles.icon} aria-hidden />
          {mail}
        </p>
      )}
      <div className={styles.regel}>
        <p className={styles.tekst} role="status">
          {beschrijf(gegevens, bewaardDoor(beeld))}
        </p>
        <BewaarKnoppen
          isVeranderd={gegevens.isVeranderd}
          isBezig={gegevens.isBezig}
          bewaarTekst={mail ? 'Bewaar en verstuur de mail' : 'Bewaar'}
          onBewaar={() => void bewaar()}
          onZetTerug={gegevens.zetTerug}
        />
      </div>
    </div>
  );
}
