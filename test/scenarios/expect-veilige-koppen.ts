import type { IncomingHttpHeaders } from 'node:http';
import { expect } from 'vitest';

/** What stands on every answer, whatever it says: nobody keeps it, nobody guesses its kind, nothing in it runs or is framed, no cookie, and not what we run on. */
export function expectVeiligeKoppen(koppen: IncomingHttpHeaders, vraag: string): void {
  const { 'cache-control': bewaren, 'x-content-type-options': raden } = koppen;
  expect({ vraag, bewaren, raden }).toEqual({ vraag, bewaren: 'no-store', raden: 'nosniff' });
  expect(koppen['content-security-policy'], vraag).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(koppen['strict-transport-security'], vraag).toMatch(/^max-age=\d{8}/);
  for (const naam of ['set-cookie', 'server', 'x-powered-by']) expect(koppen, vraag).not.toHaveProperty(naam);
}
