import { createNestablePublicClientApplication, PublicClientApplication } from '@azure/msal-browser';
import type { Aanmeldgegevens } from '@domain/toegang/aanmeldgegevens';
import { toConfiguration } from './msal-configuration';
import type { TokenSource } from './token-source';

/** The host offered it and then cannot: another account than its own, switched off, or a frame in a frame. */
const UNAVAILABLE = /nested_app_auth_bridge_disabled|no_account_found|NESTED_APP_AUTH_UNAVAILABLE/;

const isUnavailable = (error: unknown): boolean =>
  UNAVAILABLE.test(String((error as { errorCode?: unknown } | undefined)?.errorCode));

/** Nested app auth: MSAL asks the host, which is signed in already. `fallback` is the older way to ask the same host. */
export async function openNaaSource(
  fallback: TokenSource,
  readGegevens: () => Promise<Aanmeldgegevens>,
): Promise<TokenSource> {
  const gegevens = await readGegevens();
  const scopes = [gegevens.scope];
  // Nothing is kept on the device: the host keeps it.
  const configuration = toConfiguration(gegevens, 'memoryStorage');
  let isNested = false;
  const app = await createNestablePublicClientApplication(configuration, undefined, (config, controller) => {
    isNested = true;
    return new PublicClientApplication(config, controller);
  });
  if (!isNested) return fallback;

  const orElse = (error: unknown, other: () => Promise<string>): Promise<string> => {
    if (isUnavailable(error)) return other();
    throw error;
  };
  return {
    silent: (fresh) =>
      app.acquireTokenSilent({ scopes, forceRefresh: fresh }).then(
        ({ accessToken }) => accessToken,
        (error: unknown) => orElse(error, () => fallback.silent(fresh)),
      ),
    interactive: (wens) =>
      app.acquireTokenPopup({ scopes }).then(
        ({ accessToken }) => accessToken,
        (error: unknown) => orElse(error, () => fallback.interactive(wens)),
      ),
    account: fallback.account,
  };
}
