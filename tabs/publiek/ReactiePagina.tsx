import { useState } from 'react';
import type { PubliekApi } from '../api/publiek-api';
import { Opgehaald } from './Opgehaald';
import { Pagina } from './Pagina';
import { ReactieFormulierScherm } from './ReactieFormulierScherm';
import { useLaden } from './use-laden';

type Props = { api: PubliekApi; token: string };

/** The feedback form of one bijeenkomst. */
export function ReactiePagina({ api, token }: Props) {
  const { geladen, opnieuw } = useLaden((signal) => api.reactie(token, signal));
  const [isKlaar, setKlaar] = useState(false);
  return (
    <Opgehaald
      geladen={geladen}
      wat="Vragen"
      opnieuw={opnieuw}
      geweigerd={({ code, message }) => (
        <Pagina titel={code === 'link-werkt-niet' ? 'Deze link werkt niet meer' : 'Reageren kan nu niet'}>
          <p>
            {code === 'link-werkt-niet'
              ? 'Reageren kan tot twee weken na de bijeenkomst. Wil je nog iets kwijt? Vertel het gerust aan het samenwerkingsverband.'
              : message}
          </p>
        </Pagina>
      )}
    >
      {(formulier) => {
        const { swv, bijeenkomst, isGereageerd } = formulier;
        if (isKlaar)
          return (
            <Pagina titel="Bedankt voor je reactie" swv={swv} vervangt>
              <p>We lezen alles. Je naam staat er niet bij.</p>
            </Pagina>
          );
        if (isGereageerd)
          return (
            <Pagina titel="Je hebt al gereageerd" swv={swv}>
              <p>{`Je reactie op ${bijeenkomst.titel} is bewaard. Bedankt.`}</p>
            </Pagina>
          );
        return (
          <ReactieFormulierScherm
            formulier={formulier}
            reageer={(antwoorden) => api.reageer(token, antwoorden)}
            onKlaar={() => setKlaar(true)}
          />
        );
      }}
    </Opgehaald>
  );
}
