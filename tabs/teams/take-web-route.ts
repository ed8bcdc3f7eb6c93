import { readVraagdelen, toPad } from '@domain/plek/plek';

type Page = {
  location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  history: Pick<History, 'state' | 'replaceState'>;
};

/**
 * The place in the address of this page, for who comes by a plain link. It goes from the address then: a reload must show where
 * somebody has come since.
 */
export function takeWebRoute({ location, history }: Page = globalThis): string | undefined {
  const delen = new URLSearchParams(location.search);
  const plek = readVraagdelen((naam) => delen.get(naam));
  if (!plek) return undefined;
  history.replaceState(history.state, '', location.pathname + location.hash);
  return `/${toPad(plek)}`;
}
