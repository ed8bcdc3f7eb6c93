import { describe, expect, it } from 'vitest';
import { toMailFout } from './graph-fout';

const NU = new Date('2026-01-12T09:00:00.000Z');
const na = (waarde: string) => toMailFout(429, new Headers({ 'Retry-After': waarde }), undefined, NU).naSeconden;

describe('toMailFout', () => {
  it.each([
    ['120', 120],
    ['0', 0],
    ['Mon, 12 Jan 2026 09:01:30 GMT', 90],
    ['Mon, 12 Jan 2026 08:00:00 GMT', 0],
    ['straks', undefined],
    ['', undefined],
  ])('leest Retry-After %s als %s seconden', (waarde, seconden) => {
    expect(na(waarde)).toBe(seconden);
  });

  it('onderscheidt een bericht dat weg is van een postvak dat er niet is', () => {
    const fout = (code: string) => toMailFout(404, new Headers(), code, NU);
    expect(fout('ErrorItemNotFound')).toEqual({ soort: 'tijdelijk', code: 'graph-404-bericht' });
    expect(fout('MailboxNotEnabledForRESTAPI')).toEqual({ soort: 'blijvend', code: 'graph-404' });
  });
});
