import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

/** Claims of a token that is accepted, for `instellingen` below; a test changes one at a time. */
export const GELDIGE_CLAIMS = {
  aud: 'top-dossier',
  tid: 'tenant-1',
  oid: 'ib-1',
  scp: 'access_as_user',
  idtyp: 'user',
  azp: 'teams',
} satisfies JWTPayload;

type Over = JWTPayload & { geldig?: string | number };

/** A sign-in service with its own key, that publishes it over HTTP. `toestand` makes the key endpoint fail. */
export async function startEntra() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'sleutel-1', alg: 'RS256', use: 'sig' };
  const entra = { toestand: 'goed' as 'goed' | 'stuk' | 'onzin', opgehaald: 0 };
  const server = createServer((_, response) => {
    entra.opgehaald += 1;
    if (entra.toestand === 'stuk') response.writeHead(500);
    response.end(entra.toestand === 'onzin' ? '<html>' : JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    entra,
    publicKey,
    instellingen: {
      issuers: [url],
      jwksUri: `${url}/keys`,
      audience: ['top-dossier', 'api://top-dossier'],
      tenants: ['tenant-1'],
      clients: ['teams', 'top-dossier'],
    },
    /** Signed by this service; `geldig` is the end of its life, such as `2h` or seconds since 1970. */
    sign: ({ geldig = '1h', ...over }: Over = {}) =>
      new SignJWT({ iss: url, ...GELDIGE_CLAIMS, ...over })
        .setProtectedHeader({ alg: 'RS256', kid: 'sleutel-1' })
        .setIssuedAt()
        .setExpirationTime(geldig)
        .sign(privateKey),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
