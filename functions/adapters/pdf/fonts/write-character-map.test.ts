import { describe, expect, it } from 'vitest';
import type { Glyphs } from './font-data';
import { writeCharacterMap } from './write-character-map';

const glyphs = (...tekens: string[]): Glyphs =>
  new Map(tekens.map((teken, index) => [teken, { id: index + 1, code: `000${index + 1}`, width: 0.5 }]));

describe('writeCharacterMap', () => {
  it('schrijft bij elk nummer het teken in UTF-16, een emoji als paar', () => {
    expect(writeCharacterMap(glyphs('a', '€', '😀'))).toContain(
      '3 beginbfchar\n<0001> <0061>\n<0002> <20ac>\n<0003> <d83dde00>\nendbfchar',
    );
  });

  it('zet niet meer dan honderd tekens in één lijst', () => {
    const tekens = Array.from({ length: 250 }, (_, index) => String.fromCodePoint(0x100 + index));
    const lijsten = writeCharacterMap(glyphs(...tekens)).match(/\d+(?= beginbfchar)/g);
    expect(lijsten).toEqual(['100', '100', '50']);
  });
});
