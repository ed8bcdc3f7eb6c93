import type { IncomingMessage, ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { findPersona } from '../demo-wereld/persona';
import { API_CLIENT_ID } from './entra-ids';
import { composeRefusedPage, composeSignInPage, WAT_ALS } from './sign-in-page';
import { clientInfoOf, type createTokenAnswers } from './token-answers';

export type SignInPaths = { authorize: string; token: string; logout: string };
type Answers = ReturnType<typeof createTokenAnswers>;

/** The one redirect address of the registration, on whatever port this machine has. */
const REDIRECT = /^http:\/\/localhost:\d+\/tab\/aanmelden\.html$/;
const CORS = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

function sendPage(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
}

const sendBack = (response: ServerResponse, to: string, params: Record<string, string>): void =>
  void response.writeHead(302, { location: `${to}#${new URLSearchParams(params)}` }).end();

/** Why the real one would show an error of its own and send nobody back. */
function judgeRequest(asked: URLSearchParams): string | undefined {
  if (asked.get('client_id') !== API_CLIENT_ID) return 'AADSTS700016: deze app is hier niet bekend.';
  if (!REDIRECT.test(asked.get('redirect_uri') ?? '')) return 'AADSTS50011: dit adres staat niet in de registratie.';
  if (asked.get('code_challenge_method') !== 'S256')
    return 'AADSTS9002325: zonder PKCE kan een pagina zich niet aanmelden.';
  return undefined;
}

/** What goes wrong instead of signing in, if something should. */
function findFout(asked: URLSearchParams): { error: string; error_description: string } | undefined {
  const watAls = Object.entries(WAT_ALS).find(([code]) => code === asked.get('watals'))?.[1];
  if (watAls) return { error: watAls.error, error_description: watAls.description };
  // Nobody has a session here, so nobody signs in unseen.
  return asked.get('prompt') === 'none' ? { error: 'login_required', error_description: 'AADSTS50058' } : undefined;
}

function authorize(response: ServerResponse, { searchParams: asked, search }: URL, answers: Answers): void {
  const nee = judgeRequest(asked);
  if (nee) return sendPage(response, 400, composeRefusedPage(nee));
  const read = (name: string): string => asked.get(name) ?? '';
  const [redirectUri, state] = [read('redirect_uri'), read('state')];
  const fout = findFout(asked);
  if (fout) return sendBack(response, redirectUri, { ...fout, state });
  const persona = findPersona(read('persona'));
  if (!persona) return sendPage(response, 200, composeSignInPage(search));
  const grant = { persona, redirectUri, scope: read('scope'), nonce: read('nonce'), challenge: read('code_challenge') };
  sendBack(response, redirectUri, { code: answers.giveCode(grant), client_info: clientInfoOf(persona), state });
}

async function redeem(request: IncomingMessage, response: ServerResponse, answers: Answers): Promise<void> {
  const { status, body } = await answers.redeem(new URLSearchParams(await readText(request)));
  response.writeHead(status, { ...CORS, 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function signOut(response: ServerResponse, { searchParams }: URL): void {
  const back = searchParams.get('post_logout_redirect_uri') ?? '';
  if (!REDIRECT.test(back)) return sendPage(response, 200, composeRefusedPage('Je bent afgemeld.'));
  const state = searchParams.get('state');
  response.writeHead(302, { location: state === null ? back : `${back}?${new URLSearchParams({ state })}` }).end();
}

/**
 * The pages and the token endpoint for a browser that signs itself in. Gives false for what is of the library. A token for a
 * page is only given to a request of a page: it has an `Origin`, as with the real one.
 */
export function createSignInServer(paths: SignInPaths, answers: Answers) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === paths.authorize) authorize(response, url, answers);
    else if (url.pathname === paths.logout) signOut(response, url);
    else if (url.pathname === paths.token && request.method === 'POST' && request.headers.origin)
      void redeem(request, response, answers).catch(() => response.destroy());
    else return false;
    return true;
  };
}
