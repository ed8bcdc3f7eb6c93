import type { IncomingHttpHeaders } from 'node:http';

export type Verzoek = {
  methode: string;
  url: URL;
  koppen: IncomingHttpHeaders;
  inhoud: Buffer;
};
export type Antwoord = { status: number; json?: unknown; tekst?: string | Uint8Array; koppen?: Record<string, string> };

export const graphFout = (status: number, code: string, message = code, koppen?: Record<string, string>): Antwoord => ({
  status,
  json: { error: { code, message } },
  koppen,
});

export const NIET_GEVONDEN = graphFout(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

export function readJson(verzoek: Verzoek): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(verzoek.inhoud.toString('utf8'));
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
