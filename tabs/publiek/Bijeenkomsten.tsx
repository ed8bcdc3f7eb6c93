import type { PubliekeBijeenkomst, PubliekeLijst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { formatTijdvak, formatWeekdag } from '@domain/datum/tijd';
import type { PubliekApi } from '../api/publiek-api';
import { naarBijeenkomst, NIEUWSBRIEVEN } from './adres';
import { Opgehaald } from './Opgehaald';
import { Pagina } from './Pagina';
import { useLaden } from './use-laden';
import { describeFase, describePlekken } from './woorden';

/** Everything that one can sign up for. */
export function Bijeenkomsten({ api }: { api: PubliekApi }) {
  const { geladen, opnieuw } = useLaden(api.lijst);
  return (
    <Opgehaald
      geladen={geladen}
      wat="Bijeenkomsten"
      opnieuw={opnieuw}
      geweigerd={({ message }) => (
        <Pagina titel="Bijeenkomsten" zonderLijst>
          <p>{message}</p>
        </Pagina>
      )}
    >
      {(lijst) => <Lijst lijst={lijst} />}
    </Opgehaald>
  );
}

const Lijst = ({ lijst: { swv, bijeenkomsten } }: { lijst: PubliekeLijst }) => (
  <Pagina titel="Bijeenkomsten" swv={swv} zonderLijst>
    {bijeenkomsten.length === 0 ? (
      <p>Er zijn nu geen bijeenkomsten gepland. Kijk later nog eens.</p>
    ) : (
      <ul className="lijst">
        {bijeenkomsten.map((bijeenkomst) => (
          <li key={bijeenkomst.bijeenkomstId}>
            <Regel bijeenkomst={bijeenkomst} />
          </li>
        ))}
      </ul>
    )}
    <p className="terug">
      <a href={NIEUWSBRIEVEN}>Nieuwsbrieven</a>
    </p>
  </Pagina>
);

function Regel({ bijeenkomst }: { bijeenkomst: PubliekeBijeenkomst }) {
  const { bijeenkomstId, titel, datum, van, tot, isOnline, plaats, doelgroep } = bijeenkomst;
  const stand = describePlekken(bijeenkomst) ?? [describeFase(bijeenkomst)?.kop, ''];
  return (
    <>
      <h2>
        <a href={naarBijeenkomst(bijeenkomstId)}>{titel}</a>
      </h2>
      <p>
        <strong>{formatWeekdag(datum)}</strong>, <span className="heel">{formatTijdvak(van, tot)}</span>
      </p>
      <p>{isOnline ? 'Online, in Teams' : plaats}</p>
      <p className="bij">{doelgroep}</p>
      <p>
        <strong>{stand[0]}</strong>
        {stand[1]}
      </p>
    </>
  );
}
