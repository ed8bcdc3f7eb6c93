import type { HttpRequest } from '@azure/functions';
import { accept, refuse, type Result } from '@domain/result';
import type { Body } from './body';
import { findMismatch } from './openapi/find-mismatch';
import { WAARDE_SCHEMAS } from './openapi/waarde-schemas';

/** 1 MB. The largest step, filled to its limits, stays well below. */
export const MAX_BYTES = 1_000_000;

const TE_GROOT = refuse({
  code: 'verzoek-te-groot',
  message: 'Dit is te veel tekst om in één keer te bewaren. Maak de tekst korter of bewaar in delen.',
});
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
async function readBytes(stream: NonNullable<HttpRequest['body']>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) return undefined;
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

const isTooBig = (request: HttpRequest) => Number(request.headers.get('content-length')) > MAX_BYTES;
const isJson = (request: HttpRequest) =>
  request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json';

/** Size, kind, JSON and outer shape, in that order. */
export async function readBody(request: HttpRequest, { schema, vorm = schema }: Body): Promise<Result<unknown>> {
  if (isTooBig(request)) return TE_GROOT;
  if (!isJson(request)) return VERKEERDE_SOORT;
  const bytes = request.body ? await readBytes(request.body) : new Uint8Array();
  if (!bytes) return TE_GROOT;

  const value = parse(bytes);
  if (value === undefined) return onleesbaar();
  const mismatch = findMismatch(vorm, value, WAARDE_SCHEMAS);
  return mismatch === undefined ? accept(value) : onleesbaar(mismatch);
}
