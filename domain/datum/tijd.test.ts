import { describe, expect, it } from 'vitest';
import { formatTijdvak, formatUur, formatWeekdag, isTijd, toEindeVanDag, toInstant } from './tijd';

describe('isTijd', () => {
  it.each(['00:00', '09:05', '23:59'])('herkent %s', (tijd) => expect(isTijd(tijd)).toBe(true));
  it.each(['24:00', '9:00', '12:60', '09.00', '09:00:00', ' 09:00', ''])('weigert %j', (tijd) =>
    expect(isTijd(tijd)).toBe(false),
  );
});

describe('toInstant', () => {
  it.each([
    ['een winterdag', '2026-01-12', '09:00', '2026-01-12T08:00:00.000Z'],
    ['een zomerdag', '2026-07-12', '09:00', '2026-07-12T07:00:00.000Z'],
    ['middernacht op 1 januari', '2027-01-01', '00:00', '2026-12-31T23:00:00.000Z'],
    ['31 december', '2026-12-31', '23:59', '2026-12-31T22:59:00.000Z'],
    ['29 februari', '2028-02-29', '09:00', '2028-02-29T08:00:00.000Z'],
    ['de laatste minuut van de wintertijd', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['de eerste minuut van de zomertijd', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['vlak voor het dubbele uur', '2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['het dubbele uur: de eerste keer', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['vlak na het dubbele uur', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('rekent om: %s', (_, dag, tijd, verwacht) => expect(toInstant(dag, tijd)).toBe(verwacht));

  it.each([
    ['2026-03-29', '02:00'],
    ['2026-03-29', '02:59'],
    ['2027-03-28', '02:30'],
    ['2026-02-29', '09:00'],
    ['2026-04-31', '09:00'],
    ['', '09:00'],
    ['2026-01-12', ''],
    ['2026-01-12', '24:00'],
  ])('geeft niets als het nooit %s %s wordt', (dag, tijd) => expect(toInstant(dag, tijd)).toBeUndefined());
});

describe('toEindeVanDag', () => {
  it.each([
    ['2026-01-12', '2026-01-12T22:59:59.999Z'],
    ['2026-07-12', '2026-07-12T21:59:59.999Z'],
    ['2026-12-31', '2026-12-31T22:59:59.999Z'],
    ['2028-02-29', '2028-02-29T22:59:59.999Z'],
    ['2026-03-28', '2026-03-28T22:59:59.999Z'],
    ['2026-03-29', '2026-03-29T21:59:59.999Z'],
    ['2026-10-24', '2026-10-24T21:59:59.999Z'],
    ['2026-10-25', '2026-10-25T22:59:59.999Z'],
  ])('is op %s het laatste moment voor middernacht in Amsterdam', (dag, verwacht) =>
    expect(toEindeVanDag(dag)).toBe(verwacht),
  );
});

describe('formatUur', () => {
  it('schrijft een punt en geen nul vooraan', () => {
    expect(['09:00', '00:05', '13:30'].map(formatUur)).toEqual(['9.00', '0.05', '13.30']);
    expect(formatTijdvak('09:00', '11:00')).toBe('9.00–11.00 uur');
  });
});

describe('formatWeekdag', () => {
  it('noemt de dag van de week, ook op 29 februari en rond het verzetten van de klok', () => {
    expect(['2025-05-15', '2028-02-29', '2026-12-31', '2026-03-29', '2026-10-25'].map(formatWeekdag)).toEqual([
      'donderdag 15 mei 2025',
      'dinsdag 29 februari 2028',
      'donderdag 31 december 2026',
      'zondag 29 maart 2026',
      'zondag 25 oktober 2026',
    ]);
  });
});
