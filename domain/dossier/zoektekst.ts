/** Lower case, without accents: how a name is kept to be found, and how a search term is compared with it. */
export const toZoektekst = (tekst: string): string =>
  tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
