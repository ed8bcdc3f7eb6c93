import type { LinkDoel } from './ports';

/** The public page of a bijeenkomst. `publiekUrl` is where the public pages stand, without a slash at the end. */
export const linkNaarBijeenkomst = (publiekUrl: string, bijeenkomstId: string): string =>
  `${publiekUrl}/?bijeenkomst=${encodeURIComponent(bijeenkomstId)}`;

/** The page behind a personal link. What follows the `#` never leaves the browser by itself: no log or referrer holds it. */
export const linkMetToken = (publiekUrl: string, doel: Exclude<LinkDoel, 'formulier'>, token: string): string =>
  `${publiekUrl}/?pagina=${doel}#${token}`;
