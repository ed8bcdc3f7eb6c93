import type { Clock } from '../../ports';

/** A token for Graph; `refresh` asks for another one than was given before. Rejects when none is to be had. */
export type GetToken = (wens?: { refresh?: boolean }) => Promise<string>;

const SCOPE = 'https://graph.microsoft.com/.default';
const MARGE_MS = 60_000;

/** In Azure: the managed identity of the function app. The library is loaded at the first mail, not at the cold start. */
export function createManagedIdentityToken(): GetToken {
  let credential: Promise<{ getToken(scope: string): Promise<{ token: string }> }> | undefined;
  return async () => {
    credential ??= import('@azure/identity').then(({ DefaultAzureCredential }) => new DefaultAzureCredential());
    return (await (await credential).getToken(SCOPE)).token;
  };
}

/** For the audience of the exchange, whichever tenant. */
const RUIL = 'api://AzureADTokenExchange/.default';

/**
 * In Azure: as the app registration itself, for what was granted to it and not to the managed identity. The identity vouches
 * for it (federated credential), so there is no secret.
 */
export function createRegistrationToken({ tenantId, clientId }: { tenantId: string; clientId: string }): GetToken {
  let credential: Promise<{ getToken(scope: string): Promise<{ token: string }> }> | undefined;
  return async () => {
    credential ??= import('@azure/identity').then(({ ClientAssertionCredential, DefaultAzureCredential }) => {
      const identiteit = new DefaultAzureCredential();
      return new ClientAssertionCredential(tenantId, clientId, async () => (await identiteit.getToken(RUIL)).token);
    });
    return (await (await credential).getToken(SCOPE)).token;
  };
}

type ClientCredentials = { tokenUrl: string; clientId: string; clock: Clock };

/** For the local stand-in only: client credentials without a real secret. */
export function createClientCredentialsToken({ tokenUrl, clientId, clock }: ClientCredentials): GetToken {
  let bewaard: { token: string; tot: number } | undefined;
  return async ({ refresh = false } = {}) => {
    if (bewaard && !refresh && clock().getTime() < bewaard.tot) return bewaard.token;
    const response = await fetch(tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: 'lokaal',
        scope: SCOPE,
      }),
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) throw new Error(`token-${response.status}`);
    const { access_token: token, expires_in: geldig } = (await response.json()) as TokenAntwoord;
    bewaard = { token, tot: clock().getTime() + geldig * 1000 - MARGE_MS };
    return token;
  };
}

type TokenAntwoord = { access_token: string; expires_in: number };
