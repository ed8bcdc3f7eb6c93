import { app, authentication } from '@microsoft/teams-js';

/** The few things this product asks of Teams. Context values are hints, never identity: that is in the token alone. */
export type TeamsHost = {
  theme: string;
  /** What a deep link asked for. Teams can repeat it on a refresh, so use it once per page load. */
  subPageId: string | undefined;
  onThemeChange(handler: (theme: string) => void): void;
  getAuthToken(): Promise<string>;
};

/** Silent first; a tenant or user that has to agree once more gets the question on the second try. */
const getAuthToken = () => authentication.getAuthToken().catch(() => authentication.getAuthToken({ silent: false }));

/** Rejects when there is no Teams around this page; in a foreign frame that takes a minute, so race it. */
export async function connectTeams(): Promise<TeamsHost> {
  await app.initialize();
  const { app: host, page } = await app.getContext();
  void app.notifySuccess();
  return {
    theme: host.theme,
    subPageId: page.subPageId,
    onThemeChange: app.registerOnThemeChangeHandler,
    getAuthToken,
  };
}
