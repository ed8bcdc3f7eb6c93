/** Who may show the tab in a frame. Source: platform.md §1.4. */
const TEAMS_FRAMES = [
  "'self'",
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

/** teams-js asks there which hosts it may trust; it has a list of its own for when that fails. */
const TEAMS_ORIGINS_LIST = 'https://res.cdn.office.net';
const MICROSOFT_SIGN_IN = 'https://login.microsoftonline.com';

type Policy = Readonly<Record<string, readonly string[]>>;
type Headers = Readonly<Record<string, string>>;

export type Site = {
  /** The base of the API, as in the page: `/api`, or an address on another host. */
  apiUrl: string;
  /** Where people sign in; another one on the local machine only. */
  signIn?: string;
};

const toText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');

/** Of a base on our own site there is none. */
const originOf = (url: string): readonly string[] => (URL.canParse(url) ? [new URL(url).origin] : []);

/** A year. Without `preload`: the swv may have other sites under the same name. */
const HSTS = 'max-age=31536000; includeSubDomains';
/** Nothing here needs a device. */
const PERMISSIONS =
  'camera=(), clipboard-write=(self), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()';

const COMMON: Headers = {
  'strict-transport-security': HSTS,
  'x-content-type-options': 'nosniff',
  'permissions-policy': PERMISSIONS,
};

/** The tab. Never `x-frame-options`: Teams shows it in a frame. No cookie is ever set. */
export const composeTabHeaders = ({ apiUrl, signIn = MICROSOFT_SIGN_IN }: Site): Headers => ({
  ...COMMON,
  'content-security-policy': toText({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    // Fluent UI writes its styles from script.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...originOf(apiUrl), signIn, TEAMS_ORIGINS_LIST],
    'frame-src': ["'self'", 'blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': TEAMS_FRAMES,
  }),
  'referrer-policy': 'strict-origin',
});

/** The public pages: an address may hold a token, and nobody shows them in a frame. */
export const composePubliekHeaders = ({ apiUrl }: Site): Headers => ({
  ...COMMON,
  'content-security-policy': toText({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...originOf(apiUrl)],
    'base-uri': ["'none'"],
    // Forms are sent by the script.
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  }),
  'referrer-policy': 'no-referrer',
});
