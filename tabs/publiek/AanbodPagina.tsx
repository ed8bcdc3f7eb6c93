import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { PubliekApi } from '../api/publiek-api';
import { Aanbod } from './Aanbod';
import { Eigen } from './Eigen';
import { LinkGeweigerd } from './LinkGeweigerd';
import { Opgehaald } from './Opgehaald';
import { useLaden } from './use-laden';
import { isKomend } from './woorden';

type Props = { api: PubliekApi; token: string };

const isAanbod = ({ status, bijeenkomst }: EigenAanmelding): boolean =>
  status === 'aangeboden' && isKomend(bijeenkomst);

/** A place came free: take it or leave it. Afterwards the page says where one stands. */
export function AanbodPagina({ api, token }: Props) {
  const { geladen, opnieuw, zet } = useLaden((signal) => api.aanbod(token, signal));
  return (
    <Opgehaald
      geladen={geladen}
      wat="Je plek"
      opnieuw={opnieuw}
      geweigerd={(refusal) => <LinkGeweigerd api={api} refusal={refusal} />}
    >
      {(eigen) =>
        isAanbod(eigen) ? (
          <Aanbod eigen={eigen} antwoord={(komt) => api.antwoordOpAanbod(token, komt)} onKlaar={zet} />
        ) : (
          // This link is for the offer only; the one in the confirmation changes and cancels.
          <Eigen eigen={eigen} />
        )
      }
    </Opgehaald>
  );
}
