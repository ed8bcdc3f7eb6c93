import { once } from 'node:events';
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';

/** A request as it goes over the line. Of `json`, `body` and `delen` at most one is given. */
export type Verzoek = {
  methode: string;
  /** The path as it stands on the line: nothing is tidied up. */
  pad: string;
  token?: string;
  /** `undefined` leaves out a header that would be there otherwise. */
  koppen?: Record<string, string | undefined>;
  json?: unknown;
  body?: string | Uint8Array;
  /** In chunks, without a content-length. */
  delen?: readonly string[];
};

export type Ontvangen<T> = {
  status: number;
  koppen: IncomingHttpHeaders;
  /** What the JSON says; `undefined` when the answer is something else. */
  body: T;
  bytes: Buffer;
};

function composeKoppen({ token, koppen = {}, json, body, delen }: Verzoek): Record<string, string> {
  const heeftBody = json !== undefined || body !== undefined || delen !== undefined;
  const alle: Record<string, string | undefined> = {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(heeftBody ? { 'content-type': 'application/json' } : {}),
    ...koppen,
  };
  return Object.fromEntries(Object.entries(alle).flatMap(([naam, kop]) => (kop === undefined ? [] : [[naam, kop]])));
}

/** One request on a connection of its own. Rejects when the line breaks before the whole answer is there. */
export async function sendVerzoek<T>(url: string, verzoek: Verzoek): Promise<Ontvangen<T>> {
  const { methode, pad, json, delen } = verzoek;
  const { hostname, port } = new URL(url);
  const request = httpRequest({
    host: hostname,
    port,
    method: methode,
    path: pad,
    headers: composeKoppen(verzoek),
    agent: false,
  });
  const antwoord = once(request, 'response') as Promise<[IncomingMessage]>;
  for (const deel of delen ?? []) request.write(deel);
  request.end(json === undefined ? verzoek.body : JSON.stringify(json));

  const [response] = await antwoord;
  const chunks: Buffer[] = [];
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const isJson = response.headers['content-type']?.startsWith('application/json') === true;
  const body = (isJson ? JSON.parse(bytes.toString('utf8')) : undefined) as T;
  return { status: response.statusCode ?? 0, koppen: response.headers, body, bytes };
}
