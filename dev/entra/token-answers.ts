import { createHash, randomBytes } from 'node:crypto';
import type { Persona } from '../demo-wereld/persona';
import { API_CLIENT_ID, TENANT_ID } from './entra-ids';

/** What a browser asked for at the sign-in page, and who was chosen there. */
export type Grant = { persona: Persona; scope: string; nonce: string; challenge: string; redirectUri: string };

type IssueTokens = (persona: Persona, nonce: string) => Promise<{ access_token: string; id_token: string }>;
type Answer = { status: number; body: object };

const CODE_MS = 60_000;
const EXPIRES_IN_SECONDS = 3600;

const toBase64Url = (text: string): string => Buffer.from(text).toString('base64url');
/** By this MSAL tells accounts apart. */
export const clientInfoOf = ({ id }: Persona): string => toBase64Url(JSON.stringify({ uid: id, utid: TENANT_ID }));

const refused = (code: number, description: string): Answer => ({
  status: 400,
  body: { error: 'invalid_grant', error_description: `AADSTS${code}: ${description}`, error_codes: [code] },
});

/** Codes of the sign-in page and the refresh tokens that follow from them. All in memory: a restart signs everybody out. */
export function createTokenAnswers(issueTokens: IssueTokens, now: () => number = Date.now) {
  const codes = new Map<string, Grant & { until: number }>();
  const refreshTokens = new Map<string, Grant>();

  async function answer(grant: Grant): Promise<Answer> {
    const refreshToken = randomBytes(32).toString('base64url');
    refreshTokens.set(refreshToken, grant);
    const body = {
      token_type: 'Bearer',
      scope: grant.scope,
      expires_in: EXPIRES_IN_SECONDS,
      refresh_token: refreshToken,
      client_info: clientInfoOf(grant.persona),
      ...(await issueTokens(grant.persona, grant.nonce)),
    };
    return { status: 200, body };
  }

  async function redeemCode(form: URLSearchParams): Promise<Answer> {
    const code = form.get('code') ?? '';
    const grant = codes.get(code);
    codes.delete(code);
    if (!grant || grant.until < now()) return refused(70_008, 'The code has expired or was used before.');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (challenge !== grant.challenge) return refused(501_481, 'The verifier does not fit the challenge.');
    if (form.get('redirect_uri') !== grant.redirectUri) return refused(50_011, 'Another redirect address.');
    return answer(grant);
  }

  async function refresh(form: URLSearchParams): Promise<Answer> {
    const token = form.get('refresh_token') ?? '';
    const grant = refreshTokens.get(token);
    refreshTokens.delete(token);
    return grant ? answer(grant) : refused(700_084, 'The refresh token of a single page app has expired.');
  }

  return {
    giveCode(grant: Grant): string {
      const code = randomBytes(24).toString('base64url');
      codes.set(code, { ...grant, until: now() + CODE_MS });
      return code;
    },
    /** What the token endpoint answers to a browser. */
    async redeem(form: URLSearchParams): Promise<Answer> {
      if (form.get('client_id') !== API_CLIENT_ID) return refused(700_016, 'This app is not known here.');
      if (form.get('grant_type') === 'authorization_code') return redeemCode(form);
      return refresh(form);
    },
    /** Every session ends, as after a day: only signing in anew helps. */
    endSessions: () => refreshTokens.clear(),
  };
}
