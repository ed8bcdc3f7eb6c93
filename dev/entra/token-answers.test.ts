import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findPersona } from '../demo-wereld/persona';
import { API_CLIENT_ID } from './entra-ids';
import { createTokenAnswers } from './token-answers';

const marit = findPersona('marit');
if (!marit) throw new Error('There is no Marit.');
const REDIRECT = 'http://localhost:3000/tab/aanmelden.html';
const VERIFIER = 'een-geheim-dat-alleen-de-pagina-kent';
const grant = {
  persona: marit,
  scope: 'api://x/access_as_user',
  nonce: 'n-1',
  challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
  redirectUri: REDIRECT,
};

function open() {
  const klok = { nu: 0 };
  const answers = createTokenAnswers(
    async ({ kort }, nonce) => ({ access_token: kort, id_token: nonce }),
    () => klok.nu,
  );
  const form = { client_id: API_CLIENT_ID, redirect_uri: REDIRECT, code_verifier: VERIFIER };
  const redeem = (over: Record<string, string>) => answers.redeem(new URLSearchParams({ ...form, ...over }));
  const withCode = (over: Record<string, string> = {}) =>
    redeem({ grant_type: 'authorization_code', code: answers.giveCode(grant), ...over });
  return { klok, answers, redeem, withCode };
}

describe('createTokenAnswers', () => {
  it('ruilt een code voor tokens van wie er is gekozen', async () => {
    const { withCode } = open();
    expect(await withCode()).toMatchObject({
      status: 200,
      body: { access_token: 'marit', id_token: 'n-1', scope: 'api://x/access_as_user', token_type: 'Bearer' },
    });
  });

  it.each([
    ['een andere pagina de code heeft', { code_verifier: 'geraden' }],
    ['het adres een ander is', { redirect_uri: 'http://localhost:3000/elders' }],
    ['de app onbekend is', { client_id: 'onbekend' }],
    ['de code niet bestaat', { code: 'x' }],
  ])('weigert als %s', async (_, over) => {
    const { withCode } = open();
    expect(await withCode(over)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('neemt een code één keer aan, en niet na een minuut', async () => {
    const { klok, answers, redeem } = open();
    const code = answers.giveCode(grant);
    expect((await redeem({ grant_type: 'authorization_code', code })).status).toBe(200);
    expect((await redeem({ grant_type: 'authorization_code', code })).status).toBe(400);
    const late = answers.giveCode(grant);
    klok.nu += 60_001;
    expect((await redeem({ grant_type: 'authorization_code', code: late })).status).toBe(400);
  });

  it('vernieuwt met een token dat één keer geldt, tot de sessie eindigt', async () => {
    const { answers, redeem, withCode } = open();
    const tokenOf = ({ body }: { body: object }) => (body as { refresh_token: string }).refresh_token;
    const eerste = tokenOf(await withCode());
    const tweede = await redeem({ grant_type: 'refresh_token', refresh_token: eerste });
    expect(tweede.status).toBe(200);
    expect((await redeem({ grant_type: 'refresh_token', refresh_token: eerste })).status).toBe(400);
    answers.endSessions();
    const derde = await redeem({ grant_type: 'refresh_token', refresh_token: tokenOf(tweede) });
    expect(derde).toMatchObject({ status: 400, body: { error_description: expect.stringContaining('AADSTS700084') } });
  });
});
