import { API_CLIENT_ID, TENANT_ID } from '../../entra/entra-ids';

export const THEMES = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
export type Gebruiker = { id: string; kort: string; naam: string; email: string };
export type FrameState = { gebruiker: Gebruiker; theme: Theme; subPageId?: string };

const LOCALE = 'nl-nl';

/** What this window can do; teams-js refuses the rest by itself. NAA is off: the tab asks this window for its token. */
const RUNTIME = {
  apiVersion: 4,
  isNAAChannelRecommended: false,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: { app: { notifySuccessResponse: {} }, pages: { currentApp: {} } },
};

/** Frame context, host client, what the host can do, and the highest version of teams-js that it knows. */
export const INITIALIZE_ANSWER = ['content', 'web', JSON.stringify(RUNTIME), '2.58.0'] as const;

/** The flat form in which the host sends it; teams-js makes `app`, `page`, `user` of it. Hints for the screen, never identity. */
export const composeContext = ({ gebruiker, theme, subPageId }: FrameState) => ({
  appId: API_CLIENT_ID,
  appSessionId: sessionId,
  entityId: 'dossiers',
  frameContext: 'content',
  hostClientType: 'web',
  hostName: 'Teams',
  isFullScreen: false,
  isMultiWindow: false,
  locale: LOCALE,
  loginHint: gebruiker.email,
  osLocaleInfo: { platform: 'web', regionalFormat: LOCALE, timeZone: 'Europe/Amsterdam' },
  ringId: 'general',
  sessionId,
  subEntityId: subPageId,
  theme,
  tid: TENANT_ID,
  userDisplayName: gebruiker.naam,
  userObjectId: gebruiker.id,
  userPrincipalName: gebruiker.email,
});
const sessionId = crypto.randomUUID();
