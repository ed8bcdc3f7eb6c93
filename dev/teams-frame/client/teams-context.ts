import { API_CLIENT_ID, TENANT_ID } from '../../entra/entra-ids';

export const THEMES = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
export type Gebruiker = { id: string; kort: string; naam: string; email: string };
export type FrameState = { gebruiker: Gebruiker; theme: Theme; subPageId?: string; chatId?: string };

const LOCALE = 'nl-nl';

/** What this window can do; teams-js refuses the rest by itself. With `isNaa` it makes the bridge for MSAL. */
const composeRuntime = (isNaa: boolean) => ({
  apiVersion: 4,
  isNAAChannelRecommended: isNaa,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    app: { notifySuccessResponse: {} },
    pages: { currentApp: {} },
    ...(isNaa ? { nestedAppAuth: {} } : {}),
  },
});

const frameContextOf = (chatId: string | undefined) => (chatId === undefined ? 'content' : 'sidePanel');

/** Frame context, host client, the highest version of teams-js that the host knows, and what it can do: in this order only MSAL gets its bridge. */
export const composeInitializeAnswer = (isNaa: boolean, chatId: string | undefined) =>
  [frameContextOf(chatId), 'web', '2.58.0', JSON.stringify(composeRuntime(isNaa))] as const;

/** The flat form in which the host sends it; teams-js makes `app`, `page`, `user` of it. Hints for the screen, never identity. */
export const composeContext = ({ gebruiker, theme, subPageId, chatId }: FrameState) => ({
  appId: API_CLIENT_ID,
  appSessionId: sessionId,
  entityId: 'dossiers',
  frameContext: frameContextOf(chatId),
  // Beside a meeting; its id is not what the chat is called.
  ...(chatId === undefined ? {} : { chatId, meetingId: btoa(`0#${chatId}#0`) }),
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
