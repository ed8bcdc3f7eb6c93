export type LinkPagina = 'aanmelding' | 'aanbod' | 'reactie';
export type Adres =
  | { pagina: 'lijst' }
  | { pagina: 'bijeenkomst'; id: string }
  /** The page of a personal link. The token reaches no server log, because it stands after the `#`. */
  | { pagina: LinkPagina; token: string }
  | { pagina: 'onbekend' };

const LINK_PAGINAS: readonly string[] = ['aanmelding', 'aanbod', 'reactie'] satisfies readonly LinkPagina[];
const isLinkPagina = (naam: string): naam is LinkPagina => LINK_PAGINAS.includes(naam);

/** Which page stands at an address. */
export function readAdres({ search, hash }: Pick<Location, 'search' | 'hash'>): Adres {
  const vraag = new URLSearchParams(search);
  const id = vraag.get('bijeenkomst');
  if (id) return { pagina: 'bijeenkomst', id };
  const naam = vraag.get('pagina');
  if (naam === null) return id === null ? { pagina: 'lijst' } : { pagina: 'onbekend' };
  return isLinkPagina(naam) ? { pagina: naam, token: hash.slice(1) } : { pagina: 'onbekend' };
}

/** Both relative: the pages may stand anywhere on a site. */
export const LIJST = './';
export const naarBijeenkomst = (id: string): string => `./?bijeenkomst=${encodeURIComponent(id)}`;
/** Another address than the form has: a browser keeps what it knows of a page when a link leads to where one is. */
export const naAanmelden = (id: string): string => `${naarBijeenkomst(id)}&aangemeld`;
