import { readPad, toPad } from '@domain/plek/plek';
import type { Aanmeldgegevens } from '@domain/toegang/aanmeldgegevens';
import type { AanmeldProbleem } from './aanmeld-fout';
import { createSignIn, type SignIn } from './create-sign-in';
import type { TeamsHost } from './teams-host';
import { preferredTheme, toThemeName, watchPreferredTheme, type ThemeName } from './theme-name';
import { takeWebRoute } from './take-web-route';
import type { TokenSource } from './token-source';

/** `searching` until Teams answers or `PATIENCE_MS` is over; a late answer still turns `standalone` into `teams`. */
export type TeamsState = {
  host: 'searching' | 'teams' | 'standalone';
  theme: ThemeName;
  /** Why there is no token now; absent while all is well. */
  probleem?: AanmeldProbleem | undefined;
};

/** What MSAL has to know; only the server knows it. */
type ReadGegevens = () => Promise<Aanmeldgegevens>;

export type Teams = SignIn & {
  subscribe(onChange: () => void): () => void;
  getState(): TeamsState;
  /** The route of the link that opened this page, of Teams or a plain one: the first time it is asked for, then never again. */
  takeFirstRoute(): string | undefined;
  readGegevens: ReadGegevens;
};

const PATIENCE_MS = 1500;

/** Each is loaded when it is needed, only `connect` at once. A test replaces them. */
type Deps = {
  connect(): Promise<TeamsHost>;
  chooseHost(own: TokenSource, readGegevens: ReadGegevens): Promise<TokenSource>;
  openBrowser(readGegevens: ReadGegevens): Promise<TokenSource>;
  explain(error: unknown): Promise<AanmeldProbleem>;
  takeWebRoute(): string | undefined;
  /** Nobody is around this page: no frame, and no app of a telephone. */
  isAlone: boolean;
};
const DEPS: Deps = {
  connect: () => import('./teams-host').then(({ connectTeams }) => connectTeams()),
  chooseHost: (...args) => import('./choose-host-source').then(({ chooseHostSource }) => chooseHostSource(...args)),
  openBrowser: (...args) => import('./browser-source').then(({ openBrowserSource }) => openBrowserSource(...args)),
  explain: (error) =>
    import('./explain-sign-in').then(
      ({ explainSignIn }) => explainSignIn(error),
      // Not even this part arrived.
      () => ({ reden: 'verbinding' }),
    ),
  takeWebRoute,
  isAlone: globalThis.parent === globalThis.self && !('nativeInterface' in globalThis),
};

export const toRoute = (subPageId: string | undefined): string | undefined => {
  const plek = readPad(subPageId ?? '');
  return plek && `/${toPad(plek)}`;
};

/** The agenda of the talk that a meeting is about. */
const toVergadering = (chatId: string): string => `/vergadering/${encodeURIComponent(chatId)}`;

/** Starts looking for Teams at once and never blocks the first paint: the state says how far it is. */
export function startTeams(readGegevens: ReadGegevens, over: Partial<Deps> = {}): Teams {
  const { connect, chooseHost, openBrowser, explain, takeWebRoute, isAlone } = { ...DEPS, ...over };
  const listeners = new Set<() => void>();
  let state: TeamsState = { host: 'searching', theme: preferredTheme() };
  let firstRoute: string | undefined;
  const change = (next: Partial<TeamsState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const giveUp = () => {
    if (state.host !== 'searching') return;
    change({ host: 'standalone', ...(!isAlone && { probleem: { reden: 'kader' } }) });
  };

  const connecting = connect();
  connecting.then((host) => {
    firstRoute = toRoute(host.subPageId) ?? (host.vergadering && toVergadering(host.vergadering.chatId));
    host.onThemeChange((theme) => change({ theme: toThemeName(theme) }));
    change({ host: 'teams', theme: toThemeName(host.theme), probleem: undefined });
  }, giveUp);
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  void patience.then(giveUp);
  watchPreferredTheme((theme) => state.host !== 'teams' && change({ theme }));

  const openSource = async (): Promise<TokenSource> => {
    // Alone there may be a window that opened us and never answers; in a frame a slow host is worth the wait.
    const answer = isAlone ? Promise.race([connecting, patience]) : connecting;
    const host = await answer.catch(() => undefined);
    if (host) return host.hasBridge ? chooseHost(host.source, readGegevens) : host.source;
    if (isAlone) return openBrowser(readGegevens);
    throw Object.assign(new Error('kader'), { reden: 'kader' });
  };
  const report = (probleem: AanmeldProbleem | undefined) => {
    if (probleem ?? state.probleem) change({ probleem });
  };

  return {
    ...createSignIn({ openSource, explain, report }),
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    getState: () => state,
    takeFirstRoute() {
      const route = firstRoute ?? takeWebRoute();
      firstRoute = undefined;
      return route;
    },
    readGegevens,
  };
}
