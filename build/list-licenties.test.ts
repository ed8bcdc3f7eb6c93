import { describe, expect, it } from 'vitest';
import { isToegestaan, listLicenties } from './list-licenties';

describe('isToegestaan', () => {
  it.each([
    ['MIT', true],
    ['(MPL-2.0 OR Apache-2.0)', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-3.0)', false],
    ['GPL-3.0', false],
    ['onbekend', false],
  ])('oordeelt over %s', (licentie, verwacht) => {
    expect(isToegestaan(licentie)).toBe(verwacht);
  });
});

describe('listLicenties', () => {
  it('noemt wat meegaat, ook als het dieper staat of zijn licentie niet noemt, en niet wat alleen bouwt of test', () => {
    const packages = {
      '': {},
      'node_modules/b': { version: '1.0.0', license: 'MIT' },
      'node_modules/b/node_modules/@x/a': { version: '2.0.0' },
      'node_modules/vitest': { version: '4.0.0', license: 'MIT', dev: true },
    };
    expect(listLicenties({ packages })).toEqual([
      { naam: '@x/a', versie: '2.0.0', licentie: 'onbekend' },
      { naam: 'b', versie: '1.0.0', licentie: 'MIT' },
    ]);
  });
});
