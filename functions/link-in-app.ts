import { toPad, toVraagdelen, type Plek } from '@domain/plek/plek';

/** Where the app is found. */
export type AppAdres = {
  /** The page of the tab, without a slash at the end. */
  url: string;
  /** Of the app in the catalogue of Teams; absent: links open in a browser. */
  teamsAppId?: string | undefined;
};

/** Name of the one tab in the manifest. */
const TAB = 'dossiers';

/** In the address bar of who sees the link: what kind of thing, never which. */
const labelOf = (plek: Plek): string => ('vraag' in plek ? 'Vraag' : 'Dossier');

function linkInBrowser(url: string, plek: Plek): string {
  const link = new URL(`${url}/`);
  for (const [naam, waarde] of Object.entries(toVraagdelen(plek))) link.searchParams.set(naam, waarde);
  return link.href;
}

/**
 * An address that opens a place in the app; it holds ids and nothing else (BR-34). In Teams when the app has an id there; a host
 * that can't follow it takes the address of the page, which is in it. Source: learn.microsoft.com, deep-link-application.
 */
export function linkInApp({ url, teamsAppId }: AppAdres, plek: Plek): string {
  const webUrl = linkInBrowser(url, plek);
  if (!teamsAppId) return webUrl;
  const delen = { webUrl, label: labelOf(plek), context: JSON.stringify({ subEntityId: toPad(plek) }) };
  // Teams reads a plus as a plus, so a space is written in full.
  const vraag = Object.entries(delen).map(([naam, waarde]) => `${naam}=${encodeURIComponent(waarde)}`);
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${TAB}?${vraag.join('&')}`;
}
