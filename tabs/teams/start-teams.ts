import { createTokenProvider, type TokenProvider } from './token-provider';
import type { TeamsHost } from './teams-host';
import { preferredTheme, toThemeName, watchPreferredTheme, type ThemeName } from './theme-name';

/** `searching` until Teams answers or `PATIENCE_MS` is over; a late answer still turns `standalone` into `teams`. */
export type TeamsState = { host: 'searching' | 'teams' | 'standalone'; theme: ThemeName };

export type Teams = {
  subscribe(onChange: () => void): () => void;
  getState(): TeamsState;
  token: TokenProvider;
  /** The route of the deep link that opened this page: the first time it is asked for, then never again. */
  takeFirstRoute(): string | undefined;
};

const PATIENCE_MS = 1500;
const loadHost = () => import('./teams-host').then(({ connectTeams }) => connectTeams());

/** Only `dossiers/<opaque id>`, with what follows it, and `helpdesk/vraag/<opaque id>` travel in a deep link. */
export const toRoute = (subPageId: string | undefined): string | undefined => {
  const match = /^\/?(dossiers\/[\w-]{1,64}(?:\/(?:stap\/\d{1,2}|wet))?|helpdesk\/vraag\/[\w-]{1,64})$/.exec(
    subPageId ?? '',
  );
  return match ? `/${match[1]}` : undefined;
};

/** Starts looking for Teams at once and never blocks the first paint: the state says how far it is. */
export function startTeams(connect: () => Promise<TeamsHost> = loadHost): Teams {
  const listeners = new Set<() => void>();
  let state: TeamsState = { host: 'searching', theme: preferredTheme() };
  let firstRoute: string | undefined;
  const change = (next: Partial<TeamsState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const giveUp = () => state.host === 'searching' && change({ host: 'standalone' });

  const connecting = connect();
  connecting.then((host) => {
    firstRoute = toRoute(host.subPageId);
    host.onThemeChange((theme) => change({ theme: toThemeName(theme) }));
    change({ host: 'teams', theme: toThemeName(host.theme) });
  }, giveUp);
  setTimeout(giveUp, PATIENCE_MS);
  watchPreferredTheme((theme) => state.host !== 'teams' && change({ theme }));

  return {
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    getState: () => state,
    token: createTokenProvider(() => connecting.then((host) => host.getAuthToken())),
    takeFirstRoute() {
      const route = firstRoute;
      firstRoute = undefined;
      return route;
    },
  };
}
