import type { AanmeldUitkomst, PubliekePagina } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useState } from 'react';
import type { PubliekApi } from '../api/publiek-api';
import { naAanmelden } from './adres';
import { Aankondiging } from './Aankondiging';
import { Aanmelden } from './Aanmelden';
import { Aangemeld } from './Aangemeld';
import { Onbekend } from './Onbekend';
import { Opgehaald } from './Opgehaald';
import { useLaden } from './use-laden';

type Klaar = AanmeldUitkomst & { /** In the order of the form; not kept for a reload. */ namen?: readonly string[] };

const isUitkomst = (staat: unknown): staat is AanmeldUitkomst =>
  typeof staat === 'object' && staat !== null && 'plekken' in staat && Array.isArray(staat.plekken);

/** The page of one bijeenkomst: what it is, the form, and after sending how it went. */
export function BijeenkomstPagina({ api, id }: { api: PubliekApi; id: string }) {
  const { geladen, opnieuw } = useLaden((signal) => api.pagina(id, signal));
  // Kept with the address in the history of the tab, so that going back or reloading never sends again.
  const [klaar, setKlaar] = useState<Klaar | undefined>(() => (isUitkomst(history.state) ? history.state : undefined));
  const rondAf = (uitkomst: AanmeldUitkomst, namen: readonly string[]) => {
    history.replaceState({ plekken: uitkomst.plekken }, '', naAanmelden(id));
    setKlaar({ ...uitkomst, namen });
  };
  return (
    <Opgehaald geladen={geladen} wat="Bijeenkomst" opnieuw={opnieuw} geweigerd={() => <Onbekend />}>
      {(pagina) =>
        klaar ? (
          <Aangemeld pagina={pagina} plekken={klaar.plekken} namen={klaar.namen ?? []} />
        ) : (
          <Open api={api} pagina={pagina} onKlaar={rondAf} />
        )
      }
    </Opgehaald>
  );
}

type OpenProps = {
  api: PubliekApi;
  pagina: PubliekePagina;
  onKlaar(uitkomst: AanmeldUitkomst, namen: readonly string[]): void;
};

function Open({ api, pagina, onKlaar }: OpenProps) {
  const { fase } = pagina.bijeenkomst;
  if (fase === 'open' || fase === 'vol') return <Aanmelden api={api} pagina={pagina} onKlaar={onKlaar} />;
  return <Aankondiging api={api} pagina={pagina} />;
}
