import type { PubliekApi } from '../api/publiek-api';
import { AanbodPagina } from './AanbodPagina';
import type { Adres } from './adres';
import { Bijeenkomsten } from './Bijeenkomsten';
import { BijeenkomstPagina } from './BijeenkomstPagina';
import { EigenPagina } from './EigenPagina';
import { NieuwsbriefPagina } from './NieuwsbriefPagina';
import { Nieuwsbrieven } from './Nieuwsbrieven';
import { Onbekend } from './Onbekend';
import { ReactiePagina } from './ReactiePagina';
import { UitschrijfPagina } from './UitschrijfPagina';

const LINK_PAGINA = {
  aanmelding: EigenPagina,
  aanbod: AanbodPagina,
  reactie: ReactiePagina,
  uitschrijven: UitschrijfPagina,
} as const;

/** The page that stands at an address. Going to another one loads it anew, so that the browser does what people know of it. */
export function Publiek({ api, adres }: { api: PubliekApi; adres: Adres }) {
  if (adres.pagina === 'lijst') return <Bijeenkomsten api={api} />;
  if (adres.pagina === 'bijeenkomst') return <BijeenkomstPagina api={api} id={adres.id} />;
  if (adres.pagina === 'nieuwsbrieven') return <Nieuwsbrieven api={api} />;
  if (adres.pagina === 'nieuwsbrief') return <NieuwsbriefPagina api={api} id={adres.id} />;
  if (adres.pagina === 'onbekend') return <Onbekend />;
  const Pagina = LINK_PAGINA[adres.pagina];
  return <Pagina api={api} token={adres.token} />;
}
