import type { PubliekeBijeenkomst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { formatDatum } from '@domain/datum/datum';
import { formatWeekdag } from '@domain/datum/tijd';
import type { ReactNode } from 'react';
import { describePlekken, formatTijden } from './woorden';

type Props = {
  bijeenkomst: PubliekeBijeenkomst;
  /** For who already has signed up the places don't matter. */
  voorDeelnemer?: boolean;
  teamsLink?: string | undefined;
};

const Rij = ({ naam, children }: { naam: string; children: ReactNode }) => (
  <div>
    <dt>{naam}</dt>
    <dd>{children}</dd>
  </div>
);

const WebLink = ({ adres, children }: { adres: string; children: string }) =>
  // Typed by people; anything but a page of the web would be a surprise.
  /^https?:\/\//i.test(adres) ? (
    <a href={adres} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : null;

/** When, where and for whom. */
export function Feiten({ bijeenkomst, voorDeelnemer = false, teamsLink }: Props) {
  const plekken = voorDeelnemer ? undefined : describePlekken(bijeenkomst);
  return (
    <dl className="feiten">
      <Rij naam="Datum">
        <strong>{formatWeekdag(bijeenkomst.datum)}</strong>
      </Rij>
      <Rij naam="Tijd">{formatTijden(bijeenkomst)}</Rij>
      <Waar bijeenkomst={bijeenkomst} teamsLink={teamsLink} />
      <Rij naam="Voor wie">{bijeenkomst.doelgroep}</Rij>
      {plekken && (
        <Rij naam="Plekken">
          <strong>{plekken[0]}</strong>
          {plekken[1]}
        </Rij>
      )}
      {plekken && <Rij naam="Aanmelden">{`tot en met ${formatDatum(bijeenkomst.aanmeldenTot)}`}</Rij>}
    </dl>
  );
}

function Waar({ bijeenkomst: { isOnline, plaats, kaartLink }, teamsLink }: Omit<Props, 'voorDeelnemer'>) {
  if (isOnline)
    return (
      <Rij naam="Plaats">
        Online, in Teams
        {teamsLink && (
          <span className="onder">
            <WebLink adres={teamsLink}>Open de vergadering</WebLink>
          </span>
        )}
      </Rij>
    );
  return (
    <Rij naam="Plaats">
      {plaats}
      {kaartLink && (
        <span className="onder">
          <WebLink adres={kaartLink}>Bekijk op de kaart</WebLink>
        </span>
      )}
    </Rij>
  );
}
