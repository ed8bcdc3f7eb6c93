import type { Configuration } from '@azure/msal-browser';
import type { Aanmeldgegevens } from '@domain/toegang/aanmeldgegevens';

/**
 * Registered with Entra: it hands on what Entra says, after signing in and after signing out. From the root, because the host
 * shows the tab under more than one address.
 */
const RETURN_PAGE = '/tab/aanmelden.html';

/** `metadata` is there where the authority cannot be asked itself: the directory of the local machine. */
const authorityOf = ({ authority, metadata }: Aanmeldgegevens): Partial<Configuration['auth']> => ({
  authority,
  ...(metadata && { authorityMetadata: metadata, knownAuthorities: [new URL(authority).host] }),
});

/** `localStorage` would need a cookie; what is in `sessionStorage` goes with the window. */
export const toConfiguration = (
  gegevens: Aanmeldgegevens,
  cacheLocation: 'sessionStorage' | 'memoryStorage',
): Configuration => {
  const redirectUri = new URL(RETURN_PAGE, location.href).href;
  return {
    auth: { clientId: gegevens.clientId, ...authorityOf(gegevens), redirectUri, postLogoutRedirectUri: redirectUri },
    cache: { cacheLocation },
  };
};
