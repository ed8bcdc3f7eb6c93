import { describe, expect, it } from 'vitest';
import { findBsn } from './elfproef';

describe('findBsn', () => {
  it.each([
    '111222333',
    'bsn 111222333.',
    '111.222.333',
    '111 222 333',
    '111-222-333',
    '1112 22 333',
    '(123456782)',
    '１１１２２２３３３',
    '1 1 1 2 2 2 3 3 3',
    '111\u00a0222\u00a0333',
    '111\u200b222\u00ad333',
  ])('vindt het nummer in "%s"', (tekst) => expect(findBsn(tekst)).toBeDefined());
  it.each([
    ['negen cijfers die niet aan de elfproef voldoen', '123456789'],
    ['een deel van een langer nummer', '1112223334'],
    ['een telefoonnummer', '06 12345678'],
    ['alleen nullen', '000000000'],
    ['datums na elkaar', '11-09-2024 en 12-10-2024'],
    ['een dossiernummer', 'D-2024-000123'],
    ['een langer nummer met spaties', '111 222 333 4'],
    ['een datum met een getal erachter', '11-12-2223 33'],
    ['gewone tekst', 'Zij had 31 en 33 van de 40 goed.'],
  ])('laat %s met rust', (_, tekst) => expect(findBsn(tekst)).toBeUndefined());
  it('vindt het tweede nummer als het eerste niet klopt', () => {
    expect(findBsn('123456789 en 111222333')).toBe('111222333');
  });
  it('leest een lange tekst zonder vast te lopen', () => {
    expect(findBsn('1 '.repeat(200_000))).toBeUndefined();
  });
});
