import { randomUUID } from 'node:crypto';
import { Client, HTTPMessageHandler, ResponseType, type GraphRequest } from '@microsoft/microsoft-graph-client';
import type { Clock, Log, MailFout, MailUitkomst } from '../../ports';
import { ONLEESBAAR, toMailFout, toNetwerkFout } from './graph-fout';
import type { GetToken } from './graph-token';

/** `wat` names the call in the log; the path itself holds the mailbox and stays out of it. */
type GraphVraag = {
  wat: string;
  pad: string;
  query?: Record<string, string>;
  /** More wishes beside the ids that never change. */
  prefer?: readonly string[];
  post?: object | '';
  /** Absent: GET, or POST when there is something to post. */
  methode?: 'DELETE';
  patch?: object;
};
export type GraphCall = <T>(vraag: GraphVraag) => Promise<MailUitkomst<T>>;

export type GraphCallDeps = { baseUrl: string; getToken: GetToken; clock: Clock; log: Log; timeoutMs: number };

const TOKEN: MailFout = { soort: 'tijdelijk', code: 'graph-token' };

/**
 * One call to Graph and its outcome; never a hidden retry. The client gets the bare transport: its own retry handler would
 * send twice, and its own authentication handler gives a token to https only. Errors come back raw, because the client
 * drops `Retry-After` of an answer that is not JSON.
 */
export function createGraphCall(deps: GraphCallDeps): GraphCall {
  const client = Client.initWithMiddleware({ baseUrl: deps.baseUrl, middleware: [new HTTPMessageHandler()] });
  return async <T>(vraag: GraphVraag) => {
    const eerste = await once<T>(client, deps, vraag, false);
    return !eerste.ok && eerste.fout.code === 'graph-401' ? once<T>(client, deps, vraag, true) : eerste;
  };
}

async function once<T>(
  client: Client,
  deps: GraphCallDeps,
  vraag: GraphVraag,
  refresh: boolean,
): Promise<MailUitkomst<T>> {
  const token = await deps.getToken({ refresh }).catch(() => undefined);
  if (token === undefined) return logged(deps.log, vraag, TOKEN);
  try {
    const request = client
      .api(vraag.pad)
      .query(encode(vraag.query ?? {}))
      .headers({
        Authorization: `Bearer ${token}`,
        Prefer: ['IdType="ImmutableId"', ...(vraag.prefer ?? [])].join(', '),
        'client-request-id': randomUUID(),
      })
      .option('signal', AbortSignal.timeout(deps.timeoutMs))
      .responseType(ResponseType.RAW);
    return await readAnswer<T>(await start(request, vraag), deps, vraag);
  } catch (error) {
    return logged(deps.log, vraag, toNetwerkFout(error));
  }
}

function start(request: GraphRequest, { post, patch, methode }: GraphVraag): Promise<Response> {
  if (patch !== undefined) return request.patch(patch);
  if (methode === 'DELETE') return request.delete();
  return post === undefined ? request.get() : request.post(post);
}

const encode = (query: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([naam, waarde]) => [naam, encodeURIComponent(waarde)]));

async function readAnswer<T>(
  response: Response,
  { clock, log }: GraphCallDeps,
  vraag: GraphVraag,
): Promise<MailUitkomst<T>> {
  const inhoud = parse(await response.text());
  if (response.ok) return inhoud === undefined ? logged(log, vraag, ONLEESBAAR) : { ok: true, value: inhoud as T };
  const graphCode = (inhoud as { error?: { code?: string } } | undefined)?.error?.code;
  const fout = toMailFout(response.status, response.headers, graphCode, clock());
  return logged(log, vraag, fout, { graphCode: graphCode ?? '', requestId: response.headers.get('request-id') ?? '' });
}

/** An empty answer (202 after a send) is `{}`; an unreadable one `undefined`. */
function parse(tekst: string): unknown {
  try {
    return tekst === '' ? {} : JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

function logged(
  log: Log,
  { wat }: GraphVraag,
  fout: MailFout,
  more: Record<string, string> = {},
): { ok: false; fout: MailFout } {
  log('warn', 'graph-aanroep', { wat, fout: fout.code, ...more });
  return { ok: false, fout };
}
