import { describe, expect, it } from 'vitest';
import { eenPubliekeBijeenkomst as een } from '../../test/builders/een-bijeenkomst-beeld';
import { describeFase, describePlekken, formatMoment } from './woorden';

const plekken = (over: Parameters<typeof een>[0]) => describePlekken(een(over))?.join('');
const tekst = (over: Parameters<typeof een>[0]) => describeFase(een(over))?.tekst;

describe('describePlekken', () => {
  it('telt wat vrij is, ook de laatste plek', () => {
    expect(plekken({ vrij: 6, capaciteit: 24 })).toBe('Nog 6 vrij van de 24');
    expect(plekken({ vrij: 1, capaciteit: 24 })).toBe('Nog 1 vrij van de 24');
  });

  it('zegt dat het vol is', () => {
    expect(plekken({ fase: 'vol', vrij: 0, capaciteit: 24 })).toBe('Vol, alle 24 plekken zijn bezet');
    expect(plekken({ fase: 'vol', vrij: 0, capaciteit: 1 })).toBe('Vol, de enige plek is bezet');
  });

  it('zwijgt als niemand zich meer kan aanmelden', () => {
    expect((['gesloten', 'voorbij', 'afgezegd'] as const).map((fase) => plekken({ fase }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('describeFase', () => {
  it('vertelt hoeveel mensen er wachten', () => {
    expect(tekst({ fase: 'vol', wachtend: 0 })).toContain('Er staat nog niemand op.');
    expect(tekst({ fase: 'vol', wachtend: 1 })).toContain('Er staat nu 1 persoon op.');
    expect(tekst({ fase: 'vol', wachtend: 3 })).toContain('Er staan nu 3 mensen op.');
  });

  it('geeft de reden van het afzeggen, als die er is', () => {
    expect(tekst({ fase: 'afgezegd', afzegReden: 'De spreker is ziek.' })).toBe(
      'De spreker is ziek. Wie was aangemeld, heeft een mail gekregen.',
    );
    expect(tekst({ fase: 'afgezegd' })).toBe('Wie was aangemeld, heeft een mail gekregen.');
  });

  it('heeft niets te melden zolang er plek is', () => {
    expect(describeFase(een({ fase: 'open' }))).toBeUndefined();
  });
});

describe('formatMoment', () => {
  it('geeft dag en tijd in Nederland', () => {
    expect(formatMoment('2025-05-13T22:30:00Z')).toBe('woensdag 14 mei 2025, 0.30 uur');
  });
});
