import { formatDatum } from '@domain/datum/datum';
import type { NieuwsbriefArchief } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import type { PubliekApi } from '../api/publiek-api';
import { naarNieuwsbrief } from './adres';
import { Opgehaald } from './Opgehaald';
import { Pagina } from './Pagina';
import { useLaden } from './use-laden';

/** Everything that was sent to schools, newest first. */
export function Nieuwsbrieven({ api }: { api: PubliekApi }) {
  const { geladen, opnieuw } = useLaden(api.nieuwsbrieven);
  return (
    <Opgehaald
      geladen={geladen}
      wat="Nieuwsbrieven"
      opnieuw={opnieuw}
      geweigerd={({ message }) => (
        <Pagina titel="Nieuwsbrieven">
          <p>{message}</p>
        </Pagina>
      )}
    >
      {(archief) => <Archief archief={archief} />}
    </Opgehaald>
  );
}

const Archief = ({ archief: { swv, nieuwsbrieven } }: { archief: NieuwsbriefArchief }) => (
  <Pagina titel="Nieuwsbrieven" swv={swv}>
    {nieuwsbrieven.length === 0 ? (
      <p>Er is nog geen nieuwsbrief verstuurd. Kijk later nog eens.</p>
    ) : (
      <ul className="lijst lijst-onder">
        {nieuwsbrieven.map(({ nieuwsbriefId, titel, datum, onderwerpen }) => (
          <li key={nieuwsbriefId}>
            <h2>
              <a href={naarNieuwsbrief(nieuwsbriefId)}>{titel}</a>
            </h2>
            <p>{formatDatum(datum)}</p>
            <p className="bij">{onderwerpen.join(' · ')}</p>
          </li>
        ))}
      </ul>
    )}
  </Pagina>
);
