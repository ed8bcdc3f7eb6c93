import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { eenMap } from '../../test/builders/een-map';
import { API_CLIENT_ID, TENANT_ID } from './entra-ids';
import { startEntra, type Entra } from './start-entra';

const MARIT = { id: '00000000-0000-4000-8000-000000000001', naam: 'Marit Lijsterbes', email: 'm@school.example' };
const newKeyFile = () => join(eenMap('entra'), 'sleutel.json');

async function withEntra<T>(keyFile: string, work: (entra: Entra) => Promise<T>): Promise<T> {
  const entra = await startEntra({ port: 0, keyFile });
  try {
    return await work(entra);
  } finally {
    await entra.stop();
  }
}
const verify = (token: string, { jwksUri }: Entra, issuer: string) =>
  jwtVerify(token, createRemoteJWKSet(new URL(jwksUri)), { issuer, audience: API_CLIENT_ID });

describe('startEntra', () => {
  it('geeft een token met de claims van Entra, versie 2.0', async () => {
    await withEntra(newKeyFile(), async (entra) => {
      const { payload } = await verify(await entra.issueToken(MARIT), entra, entra.issuer);
      expect(entra.issuer).toMatch(new RegExp(`/${TENANT_ID}/v2.0$`));
      expect(payload).toMatchObject({
        oid: MARIT.id,
        tid: TENANT_ID,
        name: 'Marit Lijsterbes',
        preferred_username: 'm@school.example',
        scp: 'access_as_user',
        ver: '2.0',
      });
    });
  });

  it('houdt een token geldig na een herstart', async () => {
    const keyFile = newKeyFile();
    const first = await withEntra(keyFile, async (entra) => ({
      token: await entra.issueToken(MARIT),
      issuer: entra.issuer,
    }));
    await withEntra(keyFile, async (entra) => {
      await expect(verify(first.token, entra, first.issuer)).resolves.toBeDefined();
    });
  });

  it('maakt op verzoek een verlopen token, en een met andere claims', async () => {
    await withEntra(newKeyFile(), async (entra) => {
      await expect(verify(await entra.issueToken(MARIT, { expiresIn: -60 }), entra, entra.issuer)).rejects.toThrow(
        'exp',
      );
      expect(decodeJwt(await entra.issueToken(MARIT, { claims: { tid: 'elders' } })).tid).toBe('elders');
    });
  });

  it('zegt in zijn beschrijving waar de sleutels staan', async () => {
    await withEntra(newKeyFile(), async (entra) => {
      const known = (await (await fetch(`${entra.issuer}/.well-known/openid-configuration`)).json()) as object;
      expect(known).toMatchObject({ issuer: entra.issuer, jwks_uri: entra.jwksUri, token_endpoint: entra.tokenUrl });
    });
  });
});
