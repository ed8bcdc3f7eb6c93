const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  // Forms are sent by the script.
  'form-action': "'none'",
  'frame-ancestors': "'self'",
};

/** The headers of the public pages in production. */
export const PUBLIEK_HEADERS: Record<string, string> = {
  'content-security-policy': Object.entries(POLICY)
    .map(([name, value]) => `${name} ${value}`)
    .join('; '),
  // An address may hold a token.
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
