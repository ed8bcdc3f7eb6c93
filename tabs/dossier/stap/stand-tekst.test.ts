import { describe, expect, it } from 'vitest';
import { describeStand } from './stand-tekst';

const zin = (stand: Parameters<typeof describeStand>[0]) => {
  const { titel, tekst, actie } = describeStand(stand, '2026-02-01');
  return [titel, tekst, actie].filter(Boolean).join(' ');
};

describe('describeStand', () => {
  it.each([
    [{ soort: 'rust' }, ''],
    [{ soort: 'bewaren' }, 'Bewaren …'],
    [{ soort: 'opgeslagen', op: '2026-02-01T09:42:00Z' }, 'Opgeslagen om 10.42'],
    // In Amsterdam it is already the next day.
    [{ soort: 'opgeslagen', op: '2026-01-31T23:05:00Z' }, 'Opgeslagen om 0.05'],
    [{ soort: 'opgeslagen', op: '2026-01-31T20:05:00Z' }, 'Opgeslagen op 31 jan 2026'],
    [{ soort: 'geenVerbinding' }, 'Geen verbinding. Je kunt verder typen. Sluit dit scherm niet.'],
    [{ soort: 'geweigerd', paden: ['a'] }, 'Niet opgeslagen. 1 veld klopt niet. Ga naar het veld'],
    [{ soort: 'geweigerd', paden: ['a', 'b'] }, 'Niet opgeslagen. 2 velden kloppen niet. Ga naar het veld'],
    [{ soort: 'kiezen', door: 'Teun Hazelaar', pad: 'a' }, 'Kies een tekst. Teun heeft dit veld ook veranderd. Kies'],
  ] as const)('zegt bij %j: %s', (stand, tekst) => expect(zin(stand)).toBe(tekst));
});
