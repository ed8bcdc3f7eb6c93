import { Button } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { toDag } from '@domain/datum/datum';
import { useRef } from 'react';
import { formatTelling, telBezwaren } from '../../form/bezwaren';
import { focusPadStraks } from '../../form/focus-pad';
import { announce } from '../../ui/announce';
import { showToast } from '../../ui/toast/toasts';
import { wanneer } from '../../ui/wanneer';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { useBalkStyles } from '../../ui/balk-styles';
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
  const bewaarKnop = useRef<HTMLButtonElement>(null);
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
  const zetTerug = () => {
    gegevens.zetTerug();
    // The button goes away.
    bewaarKnop.current?.focus();
  };
  const heeftBotsing = gegevens.botsingen.length > 0;
  return (
    <div className={styles.root} role="region" aria-label="Bewaren">
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
        <div className={styles.knoppen}>
          {gegevens.isVeranderd && (
            <Button className={styles.knop} onClick={zetTerug}>
              Zet terug
            </Button>
          )}
          <Button
            ref={bewaarKnop}
            className={styles.knop}
            appearance={gegevens.isVeranderd ? 'primary' : 'secondary'}
            disabledFocusable={gegevens.isBezig}
            onClick={() => void bewaar()}
          >
            {mail ? 'Bewaar en verstuur de mail' : 'Bewaar'}
          </Button>
        </div>
      </div>
    </div>
  );
}
