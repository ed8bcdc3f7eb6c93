import { describe, expect, it } from 'vitest';
import { addWerkdagen, countOpenUren, describeOpening, describeUren, STANDAARD_UREN } from './werktijd';

const opening = (nu: string, over = {}) => describeOpening(nu, { ...STANDAARD_UREN, ...over });

describe('describeOpening', () => {
  it.each([
    ['om negen uur precies', '2026-11-23T08:00:00Z', undefined],
    [
      'een minuut voor negen',
      '2026-11-23T07:59:00Z',
      'De helpdesk is weer open vandaag, maandag 23 november, om 9.00 uur.',
    ],
    [
      'om twee uur precies',
      '2026-11-24T13:00:00Z',
      'De helpdesk is weer open morgen, woensdag 25 november, om 9.00 uur.',
    ],
    ['op vrijdagmiddag', '2026-11-27T15:00:00Z', 'De helpdesk is weer open op maandag 30 november om 9.00 uur.'],
    ['in de zomertijd', '2026-07-06T07:00:00Z', undefined],
    ['op tweede paasdag', '2026-04-06T09:00:00Z', 'De helpdesk is weer open morgen, dinsdag 7 april, om 9.00 uur.'],
    [
      'op Kerstavond na sluiting',
      '2026-12-24T20:00:00Z',
      'De helpdesk is weer open op maandag 28 december om 9.00 uur.',
    ],
  ])('zegt %s wanneer het weer kan', (_, nu, weerOpen) => {
    expect(opening(nu)).toEqual(weerOpen ? { isOpen: false, weerOpen } : { isOpen: true });
  });

  it('noemt een dag in het nieuwe jaar, en belooft niets zonder openingsdagen', () => {
    expect(opening('2026-12-25T09:00:00Z', { dagen: [5] }).weerOpen).toBe(
      'De helpdesk is weer open op vrijdag 8 januari om 9.00 uur.',
    );
    expect(opening('2026-11-23T08:00:00Z', { dagen: [] })).toEqual({ isOpen: false });
  });
});

describe('addWerkdagen', () => {
  it('slaat weekend en feestdagen over', () => {
    expect(addWerkdagen('2026-11-20', 1, STANDAARD_UREN)).toBe('2026-11-23');
    expect(addWerkdagen('2026-04-02', 3, STANDAARD_UREN)).toBe('2026-04-09');
    expect(addWerkdagen('2026-12-24', 1, STANDAARD_UREN)).toBe('2026-12-28');
  });
});

describe('countOpenUren', () => {
  it.each([
    ['binnen een dag', '2026-11-23T09:00:00Z', '2026-11-23T10:30:00Z', 1.5],
    ['over een weekend', '2026-11-20T12:00:00Z', '2026-11-23T09:00:00Z', 2],
    ['alleen buiten de uren', '2026-11-21T09:00:00Z', '2026-11-22T20:00:00Z', 0],
    ['over tweede paasdag', '2026-04-02T11:00:00Z', '2026-04-07T08:00:00Z', 2],
  ])('telt alleen als de helpdesk open is: %s', (_, van, tot, uren) =>
    expect(countOpenUren(van, tot, STANDAARD_UREN)).toBe(uren),
  );
});

describe('describeUren', () => {
  it('noemt werkdagen bij hun naam', () => {
    expect(describeUren(STANDAARD_UREN)).toBe('op werkdagen van 9.00 tot 14.00 uur');
    expect(describeUren({ dagen: [3, 1], van: '08:30', tot: '12:00' })).toBe(
      'op maandag en woensdag van 8.30 tot 12.00 uur',
    );
  });
});
