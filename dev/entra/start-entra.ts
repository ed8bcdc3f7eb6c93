import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Events, OAuth2Issuer, OAuth2Service, type MutableResponse } from 'oauth2-mock-server';
import { API_CLIENT_ID, AUTHORITY_HOST, TEAMS_CLIENT_ID, TENANT_ID } from './entra-ids';
import { createSignInServer } from './serve-sign-in';
import { createTokenAnswers } from './token-answers';

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
  /** What tells the page itself who signed in; the API takes no such token. */
  issueIdToken(wie: Aangemelde, nonce?: string): Promise<string>;
  /** The name that pages know this directory by: MSAL asks for https. Nobody listens there; `metadata` says where. */
  authority: string;
  /** The OpenID configuration of `authority`, as JSON. */
  metadata: string;
  /** Ends the session of everybody who signed in from a page. */
  endSessions(): void;
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
  logout: `/${TENANT_ID}/oauth2/v2.0/logout`,
};
const AUTHORITY = `https://${AUTHORITY_HOST}/${TENANT_ID}`;

/** The key is kept, so that tokens survive a restart. */
async function loadKey({ keys }: OAuth2Issuer, file: string): Promise<void> {
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
  const keys = new OAuth2Issuer();
  const service = new OAuth2Service(keys, PATHS);
  await loadKey(keys, options.keyFile);

  const issue = (expiresIn: number, claims: Record<string, unknown>): Promise<string> =>
    keys.buildToken({
      expiresIn,
      scopesOrTransform: (_header, payload) => {
        const from = Math.min(payload.iat, payload.iat + expiresIn - HOUR) - VALID_BEFORE_SECONDS;
        Object.assign(payload, { iat: from, nbf: from, tid: TENANT_ID, ver: '2.0', ...claims });
      },
    });
  const claimsOf = ({ id, naam, email }: Aangemelde) => ({
    aud: API_CLIENT_ID,
    name: naam,
    oid: id,
    preferred_username: email,
    sub: id,
  });
  const issueToken: Entra['issueToken'] = (wie, { expiresIn = HOUR, claims = {} } = {}) =>
    issue(expiresIn, { ...claimsOf(wie), azp: TEAMS_CLIENT_ID, scp: 'access_as_user', ...claims });
  const issueIdToken: Entra['issueIdToken'] = (wie, nonce) =>
    issue(HOUR, { ...claimsOf(wie), ...(nonce && { nonce }) });

  const answers = createTokenAnswers(async (persona, nonce) => ({
    access_token: await issueToken(persona, { claims: { azp: API_CLIENT_ID } }),
    id_token: await issueIdToken(persona, nonce),
  }));
  const serveSignIn = createSignInServer(PATHS, answers);
  const server = createServer((request, response) => {
    if (!serveSignIn(request, response)) service.requestHandler(request, response);
  });
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening');

  const base = `http://localhost:${(server.address() as AddressInfo).port}`;
  const issuer = `${base}/${TENANT_ID}/v2.0`;
  keys.url = issuer;
  const endpoints = {
    jwks_uri: `${base}${PATHS.jwks}`,
    token_endpoint: `${base}${PATHS.token}`,
    authorization_endpoint: `${base}${PATHS.authorize}`,
    end_session_endpoint: `${base}${PATHS.logout}`,
  };
  // The library glues the addresses to the issuer; with Entra they stand beside it.
  service.on(Events.BeforeWellKnownOpenIdConfiguration, (response: MutableResponse) => {
    Object.assign(response.body, endpoints);
  });

  return {
    issuer,
    jwksUri: endpoints.jwks_uri,
    tokenUrl: endpoints.token_endpoint,
    issueToken,
    issueIdToken,
    authority: AUTHORITY,
    metadata: JSON.stringify({ issuer: `${AUTHORITY}/v2.0`, ...endpoints }),
    endSessions: answers.endSessions,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
