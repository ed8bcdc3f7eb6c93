/** A place in the app. Only an opaque id travels in an address, never a name. */
export type DeepLink = { dossier: string; stap?: string } | { vraag: string };

const ID = /^[\w-]{1,64}$/;
const STAP = /^(?:[1-9]|1[01])$/;

export function readDeepLink(params: URLSearchParams): DeepLink | undefined {
  const vraag = params.get('vraag') ?? '';
  if (ID.test(vraag)) return { vraag };
  const dossier = params.get('dossier') ?? '';
  const stap = params.get('stap') ?? '';
  if (!ID.test(dossier)) return undefined;
  return STAP.test(stap) ? { dossier, stap } : { dossier };
}

/** What the tab finds in `context.page.subPageId`. */
export function toSubPageId(link: DeepLink): string {
  if ('vraag' in link) return `helpdesk/vraag/${link.vraag}`;
  const { dossier, stap } = link;
  return stap === undefined ? `dossiers/${dossier}` : `dossiers/${dossier}/stap/${stap}`;
}

/** The other way round, for a link that the tab wants to share. */
export function fromSubPageId(subPageId: string): DeepLink | undefined {
  const [, vraag] = /^\/?helpdesk\/vraag\/([\w-]+)$/.exec(subPageId) ?? [];
  if (vraag !== undefined) return { vraag };
  const [, dossier, stap] = /^\/?dossiers\/([\w-]+)(?:\/stap\/(\d{1,2}))?$/.exec(subPageId) ?? [];
  if (dossier === undefined) return undefined;
  return stap === undefined ? { dossier } : { dossier, stap };
}

export function toAddress(link: DeepLink, origin: string): string {
  const address = new URL('/', origin);
  if ('vraag' in link) {
    address.searchParams.set('vraag', link.vraag);
    return address.href;
  }
  address.searchParams.set('dossier', link.dossier);
  if (link.stap !== undefined) address.searchParams.set('stap', link.stap);
  return address.href;
}
