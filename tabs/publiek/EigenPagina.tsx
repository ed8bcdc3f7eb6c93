import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useState } from 'react';
import type { PubliekApi } from '../api/publiek-api';
import { Afmelden } from './Afmelden';
import { Eigen } from './Eigen';
import { LinkGeweigerd } from './LinkGeweigerd';
import { Opgehaald } from './Opgehaald';
import { useLaden } from './use-laden';
import { Wijzigen } from './Wijzigen';

type Props = { api: PubliekApi; token: string };
type Scherm = 'kijken' | 'wijzigen' | 'afmelden';

/** What somebody signed up for, to look at, change or cancel. */
export function EigenPagina({ api, token }: Props) {
  const { geladen, opnieuw, zet } = useLaden((signal) => api.aanmelding(token, signal));
  const [scherm, setScherm] = useState<Scherm>('kijken');
  const [melding, setMelding] = useState<string>();
  const open = (naar: Scherm) => {
    setMelding(undefined);
    setScherm(naar);
  };
  const klaar = (nieuw: EigenAanmelding, tekst?: string) => {
    zet(nieuw);
    setMelding(tekst);
    setScherm('kijken');
  };
  return (
    <Opgehaald
      geladen={geladen}
      wat="Je aanmelding"
      opnieuw={opnieuw}
      geweigerd={(refusal) => <LinkGeweigerd api={api} refusal={refusal} />}
    >
      {(eigen) => {
        const terug = () => open('kijken');
        if (scherm === 'wijzigen')
          return (
            <Wijzigen
              api={api}
              eigen={eigen}
              bewaar={(antwoorden) => api.wijzig(token, antwoorden)}
              onKlaar={(nieuw) => klaar(nieuw, 'Je aanmelding is gewijzigd. Je krijgt er een mail over.')}
              onTerug={terug}
            />
          );
        if (scherm === 'afmelden')
          return <Afmelden eigen={eigen} meldAf={() => api.meldAf(token)} onKlaar={klaar} onTerug={terug} />;
        return <Eigen eigen={eigen} melding={melding} onOpen={open} />;
      }}
    </Opgehaald>
  );
}
