import type { HttpRequest } from '@azure/functions';
import { accept, refuse, type Refusal, type Result } from '@domain/result';
import type { BestandBody, Body, JsonBody } from './body';
import { findMismatch } from './openapi/find-mismatch';
import { WAARDE_SCHEMAS } from './openapi/waarde-schemas';

/** 1 MB. The largest step, filled to its limits, stays well below. */
export const MAX_BYTES = 1_000_000;

const TE_GROOT = refuse({
  code: 'verzoek-te-groot',
  message: 'Dit is te veel tekst om in één keer te bewaren. Maak de tekst korter of bewaar in delen.',
});
const BIJLAGE_TE_GROOT: Refusal = {
  code: 'bijlage-te-groot',
  message: 'Kies een bestand van 5 MB of kleiner, of knip er een stuk uit.',
};
const VERKEERDE_SOORT = refuse({
  code: 'verzoek-verkeerde-soort',
  message: 'Dit verzoek moet JSON zijn, met de kop Content-Type: application/json.',
});
const onleesbaar = (pad?: string) =>
  refuse({
    code: 'verzoek-onleesbaar',
    message: 'Dit verzoek is niet te lezen. Ververs het scherm en probeer het opnieuw.',
    ...(pad ? { pad } : {}),
  });

/** Stops at the first chunk over the limit, whatever Content-Length said. */
async function readBytes(stream: NonNullable<HttpRequest['body']>, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const isTooBig = (request: HttpRequest, maxBytes: number) => Number(request.headers.get('content-length')) > maxBytes;
const isJson = (request: HttpRequest) =>
  request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json';

/** What was percent-encoded; anything else counts as no name. */
function readBestandsnaam(request: HttpRequest): string {
  try {
    return decodeURIComponent(request.headers.get('x-bestandsnaam') ?? '');
  } catch {
    return '';
  }
}

async function readBestand(request: HttpRequest, { bestand }: BestandBody): Promise<Result<unknown>> {
  const { maxBytes, teGroot = BIJLAGE_TE_GROOT } = bestand;
  if (isTooBig(request, maxBytes)) return refuse(teGroot);
  const inhoud = request.body ? await readBytes(request.body, maxBytes) : new Uint8Array();
  return inhoud ? accept({ naam: readBestandsnaam(request), inhoud }) : refuse(teGroot);
}

async function readJson(request: HttpRequest, { schema, vorm = schema }: JsonBody): Promise<Result<unknown>> {
  if (isTooBig(request, MAX_BYTES)) return TE_GROOT;
  if (!isJson(request)) return VERKEERDE_SOORT;
  const bytes = request.body ? await readBytes(request.body, MAX_BYTES) : new Uint8Array();
  if (!bytes) return TE_GROOT;

  const value = parse(bytes);
  if (value === undefined) return onleesbaar();
  const mismatch = findMismatch(vorm, value, WAARDE_SCHEMAS);
  return mismatch === undefined ? accept(value) : onleesbaar(mismatch);
}

/** Size, kind, JSON and outer shape, in that order; of a file only the size. */
export const readBody = (request: HttpRequest, body: Body): Promise<Result<unknown>> =>
  body.bestand ? readBestand(request, body) : readJson(request, body);
