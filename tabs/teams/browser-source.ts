import { CacheLookupPolicy, createStandardPublicClientApplication, type AccountInfo } from '@azure/msal-browser';
import type { Aanmeldgegevens } from '@domain/toegang/aanmeldgegevens';
import { AanmeldFout } from './aanmeld-fout';
import { toConfiguration } from './msal-configuration';
import type { TokenSource } from './token-source';

/** The page is on its way to another one: nothing comes after this. */
const leave = (): Promise<never> => new Promise(() => {});

/**
 * A plain browser. The first time in this window itself, which no browser blocks; later in a window of its own, so that what
 * somebody was writing stays on the screen.
 */
export async function openBrowserSource(readGegevens: () => Promise<Aanmeldgegevens>): Promise<TokenSource> {
  const gegevens = await readGegevens();
  const scopes = [gegevens.scope];
  const app = await createStandardPublicClientApplication(toConfiguration(gegevens, 'sessionStorage'));
  /** What went wrong on the way back, told once. */
  let problem: unknown;
  const back = await app.handleRedirectPromise().catch((error: unknown) => {
    problem = error;
    return null;
  });
  let account: AccountInfo | undefined = app.getAllAccounts()[0];
  /** Who chose another account is that one from then on: also after a reload, and signing out leaves nobody behind. */
  const keepOnly = async (chosen: AccountInfo): Promise<void> => {
    account = chosen;
    const others = app.getAllAccounts().filter(({ homeAccountId }) => homeAccountId !== chosen.homeAccountId);
    for (const other of others) await app.clearCache({ account: other });
  };
  if (back) await keepOnly(back.account);

  const takeProblem = (): unknown => {
    const told = problem;
    problem = undefined;
    return told;
  };
  return {
    async silent(fresh) {
      const told = takeProblem();
      if (told) throw told;
      if (!account) throw new AanmeldFout('aanmelden');
      // Without the hidden frame: browsers block its cookies, and then it only costs ten seconds.
      const cacheLookupPolicy = fresh ? CacheLookupPolicy.RefreshToken : CacheLookupPolicy.AccessTokenAndRefreshToken;
      return (await app.acquireTokenSilent({ scopes, account, forceRefresh: fresh, cacheLookupPolicy })).accessToken;
    },
    async interactive({ hier, ander }) {
      if (hier || ander || !account) {
        await app.acquireTokenRedirect({ scopes, ...(ander && { prompt: 'select_account' }) });
        return leave();
      }
      // A window that was closed is not always noticed: who clicks again means it.
      const overrideInteractionInProgress = true;
      const answer = await app.acquireTokenPopup({
        scopes,
        loginHint: account.username,
        overrideInteractionInProgress,
      });
      await keepOnly(answer.account);
      return answer.accessToken;
    },
    account: () => account?.username,
    async signOut() {
      await app.logoutRedirect({ account });
      await leave();
    },
  };
}
