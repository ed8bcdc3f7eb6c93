export type LinkPagina = 'aanmelding' | 'aanbod' | 'reactie' | 'uitschrijven';
export type Adres =
  | { pagina: 'lijst' }
  | { pagina: 'bijeenkomst'; id: string }
  | { pagina: 'nieuwsbrief'; id: string }
  | { pagina: 'nieuwsbrieven' }
  /** The page of a personal link. The token reaches no server log, because it stands after the `#`. */
  | { pagina: LinkPagina; token: string }
  | { pagina: 'onbekend' };

const LINK_PAGINAS: readonly string[] = [
  'aanmelding',
  'aanbod',
  'reactie',
  'uitschrijven',
] satisfies readonly LinkPagina[];
const isLinkPagina = (naam: string): naam is LinkPagina => LINK_PAGINAS.includes(naam);

/** Which page stands at an address. */
export function readAdres({ search, hash }: Pick<Location, 'search' | 'hash'>): Adres {
  const vraag = new URLSearchParams(search);
  for (const pagina of ['bijeenkomst', 'nieuwsbrief'] as const) {
    const id = vraag.get(pagina);
    if (id !== null) return id ? { pagina, id } : { pagina: 'onbekend' };
  }
  const naam = vraag.get('pagina');
  if (naam === null) return { pagina: 'lijst' };
  if (naam === 'nieuwsbrieven') return { pagina: naam };
  return isLinkPagina(naam) ? { pagina: naam, token: hash.slice(1) } : { pagina: 'onbekend' };
}

/** All relative: the pages may stand anywhere on a site. */
export const LIJST = './';
export const naarBijeenkomst = (id: string): string => `./?bijeenkomst=${encodeURIComponent(id)}`;
/** Another address than the form has: a browser keeps what it knows of a page when a link leads to where one is. */
export const naAanmelden = (id: string): string => `${naarBijeenkomst(id)}&aangemeld`;
export const NIEUWSBRIEVEN = './?pagina=nieuwsbrieven';
export const naarNieuwsbrief = (id: string): string => `./?nieuwsbrief=${encodeURIComponent(id)}`;
