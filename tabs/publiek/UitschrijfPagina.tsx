import type { UitschrijfUitkomst } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { useState } from 'react';
import type { PubliekApi } from '../api/publiek-api';
import { NIEUWSBRIEVEN } from './adres';
import { FoutKader } from './FoutKader';
import { Pagina } from './Pagina';
import { useVerzenden } from './use-verzenden';

type Props = { api: PubliekApi; token: string };

const NaarArchief = () => (
  <p className="terug">
    <a href={NIEUWSBRIEVEN}>Alle nieuwsbrieven</a>
  </p>
);

/** Asks first: programs that look at links in mail press no buttons. Afterwards it can be taken back. */
export function UitschrijfPagina({ api, token }: Props) {
  const { mis, isBezig, verzend } = useVerzenden();
  const [stand, setStand] = useState<UitschrijfUitkomst>();
  const [laatste, setLaatste] = useState(false);
  const kies = (ontvangen: boolean) => {
    setLaatste(ontvangen);
    void verzend(() => api.uitschrijven(token, ontvangen), setStand);
  };
  return (
    <Pagina
      titel={toTitel(stand)}
      swv={stand?.swv}
      heeftFout={mis !== undefined}
      vervangt={stand !== undefined}
      zonderLijst
      onder={<NaarArchief />}
      boven={
        mis && (
          <FoutKader
            mis={mis}
            velden={[]}
            antwoorden={{}}
            nietGelukt="Er is nog niets veranderd"
            onOpnieuw={() => kies(laatste)}
          />
        )
      }
    >
      <p>{toUitleg(stand)}</p>
      <p className="knoppen">
        <button
          type="button"
          className={stand?.isUitgeschreven ? 'knop knop-open' : 'knop'}
          aria-disabled={isBezig || undefined}
          onClick={() => kies(stand?.isUitgeschreven ?? false)}
        >
          {isBezig ? 'Bezig met versturen …' : toKnop(stand)}
        </button>
      </p>
    </Pagina>
  );
}

function toTitel(stand: UitschrijfUitkomst | undefined): string {
  if (!stand) return 'De nieuwsbrief stoppen?';
  return stand.isUitgeschreven ? 'Je krijgt de nieuwsbrief niet meer' : 'Je krijgt de nieuwsbrief weer';
}

function toUitleg(stand: UitschrijfUitkomst | undefined): string {
  if (!stand) return 'Je school krijgt dan geen nieuwsbrief meer op dit adres. Andere mail van ons verandert niet.';
  return stand.isUitgeschreven
    ? `We sturen niets meer naar ${stand.email}. Was dit niet de bedoeling? Zet het dan terug. Dat kan ook later, met de link in je mail.`
    : `De volgende nieuwsbrief gaat weer naar ${stand.email}.`;
}

function toKnop(stand: UitschrijfUitkomst | undefined): string {
  if (!stand) return 'Stop de nieuwsbrief';
  return stand.isUitgeschreven ? 'Zet terug: ik wil hem wel ontvangen' : 'Stop de nieuwsbrief';
}
