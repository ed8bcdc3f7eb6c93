import { OAuth2Server } from 'oauth2-mock-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createClientCredentialsToken } from './graph-token';

const server = new OAuth2Server();
let vragen: Record<string, string>[] = [];
let antwoord: { body: object; statusCode: number };
beforeAll(async () => {
  await server.issuer.keys.generate('RS256');
  await server.start(0, 'localhost');
  server.service.on('beforeResponse', (response: typeof antwoord, request: { body: Record<string, string> }) => {
    vragen.push(request.body);
    Object.assign(response, antwoord);
  });
});
afterAll(() => server.stop());

let nu: number;
const create = () =>
  createClientCredentialsToken({
    tokenUrl: `${server.issuer.url}/token`,
    clientId: 'top-dossier',
    clock: () => new Date(nu),
  });
beforeEach(() => {
  nu = Date.parse('2026-01-12T09:00:00.000Z');
  vragen = [];
  antwoord = { body: { access_token: 'token-1', expires_in: 3600 }, statusCode: 200 };
});

describe('createClientCredentialsToken', () => {
  it('vraagt één keer en bewaart het token tot een minuut voor het verloopt', async () => {
    const getToken = create();
    expect([await getToken(), await getToken()]).toEqual(['token-1', 'token-1']);
    nu += 58 * 60_000;
    await getToken();
    expect(vragen).toHaveLength(1);
    expect(vragen[0]).toMatchObject({
      grant_type: 'client_credentials',
      client_id: 'top-dossier',
      scope: 'https://graph.microsoft.com/.default',
    });
    nu += 60_000;
    await getToken();
    expect(vragen).toHaveLength(2);
  });

  it('vraagt een nieuw token als het oude niet meer goed is', async () => {
    const getToken = create();
    await getToken();
    antwoord = { ...antwoord, body: { access_token: 'token-2', expires_in: 3600 } };
    expect(await getToken({ refresh: true })).toBe('token-2');
    expect(await getToken()).toBe('token-2');
  });

  it('mislukt als er geen token te krijgen is', async () => {
    antwoord = { body: { error: 'invalid_client' }, statusCode: 401 };
    await expect(create()()).rejects.toThrow('token-401');
  });
});
