import { AUTHORITY_HOST, TENANT_ID } from '../../entra/entra-ids';
import { fetchTokens, isBlocked, type Probleem, type Wijze } from './sign-in';
import type { Gebruiker } from './teams-context';

/** What MSAL puts on the bridge, as text. Source: `@azure/msal-browser` 5.29, src/naa. */
type BridgeRequest = {
  messageType: 'NestedAppAuthRequest';
  method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  requestId: string;
  tokenParams?: { scope: string };
};
type BridgeError = { status: string; code?: string; subError?: string; description?: string };

const toAccount = ({ id, naam, email }: Gebruiker) => ({
  homeAccountId: `${id}.${TENANT_ID}`,
  environment: AUTHORITY_HOST,
  tenantId: TENANT_ID,
  localAccountId: id,
  username: email,
  name: naam,
});

const ERRORS: Record<Exclude<Probleem, 'verlopen'>, BridgeError> = {
  mislukt: { status: 'USER_CANCEL' },
  toestemming: {
    status: 'USER_INTERACTION_REQUIRED',
    code: 'consent_required',
    description: 'AADSTS65001: The user or administrator has not consented to use the application.',
  },
  geblokkeerd: { status: 'PERSISTENT_ERROR', code: 'popup_window_error', description: 'The window was blocked.' },
  gast: {
    status: 'PERSISTENT_ERROR',
    code: 'invalid_grant',
    description: 'AADSTS50020: User account from identity provider does not exist in tenant.',
  },
  verbinding: { status: 'NO_NETWORK' },
};

/** No window is opened without a click, so none is blocked either. */
function findError(probleem: Probleem | undefined, isSilent: boolean): BridgeError | undefined {
  if (probleem === undefined || probleem === 'verlopen' || !isBlocked(probleem, isSilent)) return undefined;
  return ERRORS[probleem === 'geblokkeerd' && isSilent ? 'toestemming' : probleem];
}

async function answer(request: BridgeRequest, gebruiker: Gebruiker, wijze: Wijze): Promise<object> {
  const account = toAccount(gebruiker);
  if (request.method === 'GetInitContext') {
    const { homeAccountId, environment, tenantId } = account;
    const accountContext = { homeAccountId, environment, tenantId };
    return { initContext: { sdkName: 'teams-frame', sdkVersion: '1.0.0', capabilities: {}, accountContext } };
  }
  const error = findError(wijze.probleem, request.method === 'GetToken');
  if (error) return { error };
  const tokens = await fetchTokens(gebruiker, wijze);
  if (!tokens) return { error: { status: 'TRANSIENT_ERROR' } };
  const token = {
    access_token: tokens.token,
    id_token: tokens.idToken,
    expires_in: 3600,
    properties: null,
    scope: request.tokenParams?.scope,
  };
  return { token, account };
}

/** The host's side of nested app auth: text in, text out. Undefined for what is no such request. */
export async function answerNestedAppAuth(
  data: unknown,
  gebruiker: Gebruiker,
  wijze: Wijze,
): Promise<string | undefined> {
  const request = JSON.parse(String(data)) as BridgeRequest;
  if (request.messageType !== 'NestedAppAuthRequest') return undefined;
  const outcome = await answer(request, gebruiker, wijze);
  const { requestId } = request;
  const success = !('error' in outcome);
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, success, ...outcome });
}
