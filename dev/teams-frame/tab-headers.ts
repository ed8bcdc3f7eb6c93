/** Who may show the tab in a frame. Source: platform.md §1.4. */
const FRAME_ANCESTORS = [
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

/** The headers of the tab in production, with the Entra of this machine in the place of the real one. */
export function composeTabHeaders(entraOrigin: string): Record<string, string> {
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    // Fluent UI writes its styles from script.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", entraOrigin, TEAMS_ORIGINS_LIST],
    'frame-src': ["'self'", 'blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': FRAME_ANCESTORS,
  };
  return {
    'content-security-policy': Object.entries(policy)
      .map(([name, values]) => `${name} ${values.join(' ')}`)
      .join('; '),
    'referrer-policy': 'strict-origin',
    'x-content-type-options': 'nosniff',
  };
}
