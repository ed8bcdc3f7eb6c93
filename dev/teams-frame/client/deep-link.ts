import { readPad, toVraagdelen, type Plek } from '@domain/plek/plek';

/** The address of this window that opens the place. */
export const toAddress = (plek: Plek, origin: string): string =>
  `${origin}/?${new URLSearchParams(toVraagdelen(plek))}`;

/** Undefined when it is no deep link of Teams to this app, or one to a place that is none. */
export function readTeamsLink(url: URL): Plek | undefined {
  const context = url.pathname.startsWith('/l/entity/') ? url.searchParams.get('context') : null;
  if (context === null) return undefined;
  const { subEntityId } = JSON.parse(context) as { subEntityId?: unknown };
  return readPad(String(subEntityId));
}
