import type { PubliekeSchool } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Veld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';
import type { PubliekApi } from '../api/publiek-api';
import { GewoonFormulier } from '../form/gewoon/GewoonFormulier';
import { Privacy } from './Privacy';
import { useScholen } from './use-scholen';
import { VerstuurFormulier } from './VerstuurFormulier';
import { VerstuurKnop } from './VerstuurKnop';

type Props = {
  api: PubliekApi;
  kopId: string;
  velden: readonly Veld[];
  antwoorden: Antwoorden;
  bezwaren: readonly Refusal[];
  voorWachtlijst: boolean;
  bewaartermijn: string;
  swv: string;
  isBezig: boolean;
  website: string;
  onWebsite(tekst: string): void;
  onChange(antwoorden: Antwoorden): void;
  onVerstuur(): void;
};

export function AanmeldFormulier(props: Props) {
  const { voorWachtlijst, bewaartermijn } = props;
  const scholen: readonly PubliekeSchool[] = useScholen(props.api);
  return (
    <VerstuurFormulier onVerstuur={props.onVerstuur}>
      <h2 id={props.kopId} tabIndex={-1}>
        {voorWachtlijst ? 'Op de wachtlijst' : 'Meld je aan'}
      </h2>
      <p className="bij">Je hebt geen account nodig.</p>
      <GewoonFormulier
        velden={props.velden}
        antwoorden={props.antwoorden}
        bezwaren={props.bezwaren}
        scholen={scholen}
        onChange={props.onChange}
      />
      <Lokveld waarde={props.website} onWaarde={props.onWebsite} />
      <VerstuurKnop isBezig={props.isBezig}>{voorWachtlijst ? 'Zet me op de wachtlijst' : 'Meld me aan'}</VerstuurKnop>
      <p className="bij">
        {voorWachtlijst
          ? 'Je krijgt een mail met je plaats op de lijst en een link om je af te melden. '
          : 'Je krijgt een mail met een agenda-afspraak en een link om je af te melden. '}
        {`We gebruiken je gegevens alleen voor deze bijeenkomst en verwijderen ze ${bewaartermijn}.`}
      </p>
      <Privacy swv={props.swv} bewaartermijn={bewaartermijn} />
    </VerstuurFormulier>
  );
}

/** Only robots see it and fill it in. */
const Lokveld = ({ waarde, onWaarde }: { waarde: string; onWaarde(tekst: string): void }) => (
  <div className="lok" aria-hidden="true">
    <label>
      Website
      <input
        type="text"
        name="website"
        tabIndex={-1}
        autoComplete="off"
        value={waarde}
        onChange={({ target }) => onWaarde(target.value)}
      />
    </label>
  </div>
);
