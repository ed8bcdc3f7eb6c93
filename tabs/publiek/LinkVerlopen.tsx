import { useState } from 'react';
import type { PubliekApi } from '../api/publiek-api';
import { KiesBijeenkomst } from './KiesBijeenkomst';
import { LinkFormulier } from './LinkOpnieuw';
import { Pagina } from './Pagina';
import { useLaden } from './use-laden';

/** A link that is too old, was used up, or lost a piece on the way. A new one goes by mail, for one bijeenkomst. */
export function LinkVerlopen({ api }: { api: PubliekApi }) {
  const { geladen } = useLaden(api.lijst);
  const [gekozen, setGekozen] = useState('');
  const lijst = geladen.stand === 'er' ? geladen.waarde : undefined;
  const bijeenkomsten = (lijst?.bijeenkomsten ?? []).filter(({ fase }) => fase !== 'afgezegd');
  const [eerste] = bijeenkomsten;
  return (
    <Pagina titel="Deze link werkt niet meer" swv={lijst?.swv} vervangt>
      <p>Is je mail al wat ouder, of miste er een stukje van de link? Vraag een nieuwe aan.</p>
      {eerste && (
        <div className="smal">
          <KiesBijeenkomst
            bijeenkomsten={bijeenkomsten}
            gekozen={gekozen || eerste.bijeenkomstId}
            onKies={setGekozen}
          />
          <LinkFormulier api={api} bijeenkomstId={gekozen || eerste.bijeenkomstId} />
        </div>
      )}
    </Pagina>
  );
}
