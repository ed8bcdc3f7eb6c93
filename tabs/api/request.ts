import type { Botsing } from '@domain/formulier/wijziging';
import type { Refusal } from '@domain/result';
import { Storing } from './storing';

/** A refusal of the server; `botsingen` only where a save met a change of somebody else. Fits in a `Result`. */
type Weigering = { ok: false; refusals: readonly Refusal[]; botsingen?: readonly Botsing[]; kenmerk?: string };
export type Uitkomst<T> = { ok: true; value: T } | Weigering;

type GetToken = (ask?: { fresh: boolean }) => Promise<string>;
type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';
type Vraag = { body?: unknown; bestand?: File; signal?: AbortSignal | undefined };

export type Request = {
  /** JSON in, JSON out. */
  json<T>(method: Method, path: string, vraag?: Vraag): Promise<Uitkomst<T>>;
  /** A document, such as the OPP; what has a body is posted. */
  blob(path: string, vraag?: Vraag): Promise<Uitkomst<Blob>>;
  /** A file in, JSON out. */
  upload<T>(path: string, bestand: File): Promise<Uitkomst<T>>;
};

const TIMEOUT_MS = { GET: 15_000, POST: 30_000, PATCH: 20_000, DELETE: 20_000 } as const satisfies Record<
  Method,
  number
>;

const NIET_AANGEMELD: Refusal = {
  code: 'niet-aangemeld',
  message: 'Teams heeft je niet kunnen aanmelden. Sluit dit tabblad en open het opnieuw.',
};

type Fout = { refusals?: readonly Refusal[]; botsingen?: readonly Botsing[]; kenmerk?: string };

/** 4xx with refusals is an answer; everything else that is not 2xx is a fault. */
async function readRefusal(response: Response): Promise<Weigering> {
  const fout: Fout = await response.json().catch(() => ({}));
  if (response.status >= 500 || !fout.refusals?.length) {
    if (response.status === 401) return { ok: false, refusals: [NIET_AANGEMELD] };
    throw new Storing('storing', fout.kenmerk ?? String(response.status));
  }
  const { refusals, botsingen, kenmerk } = fout;
  return { ok: false, refusals, ...(botsingen && { botsingen }), ...(kenmerk && { kenmerk }) };
}

/** The name of a file may hold any letter and a header may not. */
const headersOf = ({ body, bestand }: Vraag): Record<string, string> => {
  if (bestand)
    return {
      'content-type': bestand.type || 'application/octet-stream',
      'x-bestandsnaam': encodeURIComponent(bestand.name),
    };
  return body === undefined ? {} : { 'content-type': 'application/json' };
};
const payloadOf = ({ body, bestand }: Vraag): RequestInit =>
  bestand ? { body: bestand } : body === undefined ? {} : { body: JSON.stringify(body) };

/** Where the API stands: a setting of the build, which the page holds. */
export const apiBase = (): string =>
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name="api-url"]')?.content || '/api';

/** Without `getToken` for the routes that are open to everybody. `onGeweigerd`: a fresh token did not help either. */
type Options = {
  getToken?: GetToken;
  onGeweigerd?: () => void;
  base?: string;
  fetch?: typeof globalThis.fetch;
};

/** Without a token there is no question; the page for signing in says why. */
export const ZONDER_TOKEN = 'AANMELDEN';
const isOffline = (fout: unknown): boolean =>
  navigator.onLine === false || (fout as { reden?: unknown } | undefined)?.reden === 'verbinding';

/** The one way to the server: bearer token (renewed once after a 401), a time limit, JSON. Throws only a `Storing`. */
export function createRequest({
  getToken,
  onGeweigerd,
  base = apiBase(),
  fetch = globalThis.fetch.bind(globalThis),
}: Options = {}): Request {
  const authorize = async (fresh: boolean): Promise<Record<string, string>> => {
    const token = await getToken?.({ fresh }).catch((fout: unknown) => {
      throw isOffline(fout) ? new Storing('geenVerbinding') : new Storing('storing', ZONDER_TOKEN);
    });
    return token === undefined ? {} : { authorization: `Bearer ${token}` };
  };

  const attempt = async (method: Method, path: string, vraag: Vraag, fresh: boolean) => {
    const { signal } = vraag;
    const authorization = await authorize(fresh);
    const timeout = AbortSignal.timeout(TIMEOUT_MS[method]);
    return fetch(`${base}/${path}`, {
      method,
      headers: { ...authorization, ...headersOf(vraag) },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      cache: 'no-store',
      ...payloadOf(vraag),
    });
  };

  /** Once more with a fresh token, when there is one to be had. */
  const attemptTwice = async (method: Method, path: string, vraag: Vraag) => {
    const response = await attempt(method, path, vraag, false);
    if (response.status !== 401 || !getToken) return response;
    const again = await attempt(method, path, vraag, true);
    if (again.status === 401) onGeweigerd?.();
    return again;
  };

  const send = async (method: Method, path: string, vraag: Vraag) => {
    try {
      return await attemptTwice(method, path, vraag);
    } catch (fout) {
      if (vraag.signal?.aborted || fout instanceof Storing) throw fout;
      throw new Storing('geenVerbinding');
    }
  };

  const read = async <T>(response: Response, take: (response: Response) => Promise<T>): Promise<Uitkomst<T>> => {
    if (!response.ok) return readRefusal(response);
    try {
      return { ok: true, value: await take(response) };
    } catch {
      throw new Storing('geenVerbinding');
    }
  };

  return {
    json: async <T>(method: Method, path: string, vraag: Vraag = {}) =>
      read(await send(method, path, vraag), (response) => response.json() as Promise<T>),
    upload: async <T>(path: string, bestand: File) =>
      read(await send('POST', path, { bestand }), (response) => response.json() as Promise<T>),
    blob: async (path, vraag = {}) =>
      read(await send(vraag.body === undefined ? 'GET' : 'POST', path, vraag), (response) => response.blob()),
  };
}
