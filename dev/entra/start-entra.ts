import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Events, OAuth2Server, type MutableResponse } from 'oauth2-mock-server';
import { API_CLIENT_ID, TEAMS_CLIENT_ID, TENANT_ID } from './entra-ids';

type Aangemelde = { id: string; naam: string; email: string };
export type TokenOptions = {
  /** Seconds from now; negative gives a token that has expired already. */
  expiresIn?: number;
  /** Claims that differ, for tests: another tenant, audience or scope. */
  claims?: Record<string, unknown>;
};

export type Entra = {
  issuer: string;
  jwksUri: string;
  /** Where an app gets a token for itself (client credentials). */
  tokenUrl: string;
  /** An access token for our API, as Teams gets it for the tab: version 2.0, scope `access_as_user`. */
  issueToken(wie: Aangemelde, options?: TokenOptions): Promise<string>;
  stop(): Promise<void>;
};

const HOUR = 3600;
/** Tokens are valid a moment before they are made, so that a clock that lags does not refuse them. */
const VALID_BEFORE_SECONDS = 300;
const PATHS = {
  wellKnownDocument: `/${TENANT_ID}/v2.0/.well-known/openid-configuration`,
  jwks: `/${TENANT_ID}/discovery/v2.0/keys`,
  token: `/${TENANT_ID}/oauth2/v2.0/token`,
  authorize: `/${TENANT_ID}/oauth2/v2.0/authorize`,
};

/** The key is kept, so that tokens survive a restart. */
async function loadKey({ keys }: OAuth2Server['issuer'], file: string): Promise<void> {
  if (existsSync(file)) {
    await keys.add(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
    return;
  }
  await keys.generate('RS256');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(keys.toJSON(true)[0]), { mode: 0o600 });
}

/** A stand-in for Entra ID on loopback, with the addresses and the claims of the real one. */
export async function startEntra(options: { port: number; keyFile: string }): Promise<Entra> {
  const server = new OAuth2Server(undefined, undefined, { endpoints: PATHS });
  await loadKey(server.issuer, options.keyFile);
  await server.start(options.port, '127.0.0.1');
  const base = `http://localhost:${server.address().port}`;
  const issuer = `${base}/${TENANT_ID}/v2.0`;
  server.issuer.url = issuer;
  const jwksUri = `${base}${PATHS.jwks}`;
  const tokenUrl = `${base}${PATHS.token}`;
  // The library glues the addresses to the issuer; with Entra they stand beside it.
  server.service.on(Events.BeforeWellKnownOpenIdConfiguration, (response: MutableResponse) => {
    Object.assign(response.body, {
      jwks_uri: jwksUri,
      token_endpoint: tokenUrl,
      authorization_endpoint: `${base}${PATHS.authorize}`,
    });
  });

  return {
    issuer,
    jwksUri,
    tokenUrl,
    issueToken: (wie, { expiresIn = HOUR, claims = {} } = {}) =>
      server.issuer.buildToken({
        expiresIn,
        scopesOrTransform: (_header, payload) => {
          const from = Math.min(payload.iat, payload.iat + expiresIn - HOUR) - VALID_BEFORE_SECONDS;
          Object.assign(payload, {
            aud: API_CLIENT_ID,
            azp: TEAMS_CLIENT_ID,
            iat: from,
            nbf: from,
            name: wie.naam,
            oid: wie.id,
            preferred_username: wie.email,
            scp: 'access_as_user',
            sub: wie.id,
            tid: TENANT_ID,
            ver: '2.0',
            ...claims,
          });
        },
      }),
    stop: () => server.stop(),
  };
}
