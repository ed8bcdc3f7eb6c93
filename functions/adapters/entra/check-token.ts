import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type RemoteJWKSet } from 'jose';
import type { CheckToken, TokenUitkomst } from '../../ports';
import { createTokenMemory } from './token-memory';

export type EntraSettings = {
  /** `https://login.microsoftonline.com/<tenant>/v2.0`; with more tenants `{tenantid}` stands in the place of the tenant. */
  issuers: readonly string[];
  jwksUri: string;
  /** Client id and Application ID URI (`api://…`) of our own registration. */
  audience: readonly string[];
  /** The tenants (`tid`) whose people may come in. */
  tenants: readonly string[];
  /** The apps (`azp`, or `appid` in version 1) that may ask for a token in the name of a person. */
  clients: readonly string[];
};

const SCOPE = 'access_as_user';
const CLOCK_SKEW_SECONDS = 60;
/** Entra announces new keys long before it signs with them; a key id we don't know is fetched at once. */
const KEYS_MAX_AGE_MS = 12 * 3_600_000;

/** Errors that say something about the token. Any other error says that the keys could not be fetched. */
const ABOUT_THE_TOKEN = [
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
];

const textOf = (claim: unknown): string => (typeof claim === 'string' ? claim : '');

/** Why a well-signed token is still not one of a person in one of our tenants. */
function findReden(claims: JWTPayload, settings: EntraSettings): string | undefined {
  const { issuers, tenants } = settings;
  const tenant = textOf(claims.tid);
  if (!tenants.includes(tenant)) return 'tenant';
  if (!issuers.some((issuer) => claims.iss === issuer.replace('{tenantid}', tenant))) return 'uitgever';
  return findRedenWie(claims, settings);
}

/** A person can consent that some other app asks for our token too; what that app does with it, nobody knows. */
function findRedenWie(claims: JWTPayload, { clients }: EntraSettings): string | undefined {
  if (claims.idtyp === 'app') return 'app';
  if (!textOf(claims.scp).split(' ').includes(SCOPE)) return 'scope';
  if (!clients.includes(textOf(claims.azp ?? claims.appid))) return 'client';
  return textOf(claims.oid) === '' ? 'oid' : undefined;
}

function nameReden(error: unknown): string {
  if (error instanceof errors.JWTClaimValidationFailed) return `${error.code}-${error.claim}`;
  return error instanceof errors.JOSEError ? error.code : 'jwks';
}

function explain(error: unknown): TokenUitkomst {
  const reden = nameReden(error);
  return { soort: ABOUT_THE_TOKEN.some((kind) => error instanceof kind) ? 'afgewezen' : 'storing', reden };
}

/** Checks an access token of a person by signature, times, audience, tenant, issuer, scope and the app that asked. Caches the keys; never throws. */
export function createCheckToken(settings: EntraSettings): CheckToken {
  // Made at the first token: the fetch of Node takes 20 ms to load, which a cold start can do without.
  let keys: RemoteJWKSet | undefined;
  const options = {
    algorithms: ['RS256'],
    audience: [...settings.audience],
    clockTolerance: CLOCK_SKEW_SECONDS,
    requiredClaims: ['exp', 'iss', 'tid', 'oid', 'scp'],
  };
  const memory = createTokenMemory();
  return async (token) => {
    const known = memory.find(token);
    if (known !== undefined) return { soort: 'geldig', oid: known };
    keys ??= createRemoteJWKSet(new URL(settings.jwksUri), { cacheMaxAge: KEYS_MAX_AGE_MS });
    try {
      const { payload } = await jwtVerify(token, keys, options);
      const reden = findReden(payload, settings);
      if (reden) return { soort: 'afgewezen', reden };
      const oid = textOf(payload.oid);
      memory.keep(token, oid, ((payload.exp ?? 0) + CLOCK_SKEW_SECONDS) * 1000);
      return { soort: 'geldig', oid };
    } catch (error) {
      return explain(error);
    }
  };
}
