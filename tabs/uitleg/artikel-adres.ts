export const KENNISBANK = '/kennisbank';
export const artikelAdres = (artikelId: string): string => `${KENNISBANK}/${artikelId}`;

/** The article that a link in a text points at. */
export const readArtikelAdres = (href: string): string | undefined =>
  /^#\/kennisbank\/([a-z0-9-]{1,64})$/.exec(href)?.[1];
