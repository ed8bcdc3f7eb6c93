import { app, authentication } from '@microsoft/teams-js';
import type { TokenSource } from './token-source';

/** The few things this product asks of Teams. Context values are hints, never identity: that is in the token alone. */
export type TeamsHost = {
  theme: string;
  /** What a deep link asked for. Teams can repeat it on a refresh, so use it once per page load. */
  subPageId: string | undefined;
  /** Present in a meeting, with the id of its chat when Teams tells it. */
  vergadering: { chatId: string } | undefined;
  onThemeChange(handler: (theme: string) => void): void;
  /** The host gives the token itself. */
  source: TokenSource;
  /** The host made a bridge over which MSAL can ask. */
  hasBridge: boolean;
};

/** Rejects when there is no Teams around this page; in a foreign frame that takes a minute, so race it. */
export async function connectTeams(): Promise<TeamsHost> {
  await app.initialize();
  const { app: host, page, user, meeting, chat } = await app.getContext();
  void app.notifySuccess();
  return {
    theme: host.theme,
    subPageId: page.subPageId,
    vergadering: meeting && { chatId: chat?.id ?? '' },
    onThemeChange: app.registerOnThemeChangeHandler,
    source: {
      silent: () => authentication.getAuthToken({ silent: true }),
      interactive: () => authentication.getAuthToken({ silent: false }),
      account: () => user?.loginHint ?? user?.userPrincipalName,
    },
    hasBridge: 'nestedAppAuthBridge' in window,
  };
}
