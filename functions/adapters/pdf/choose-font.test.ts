import { describe, expect, it } from 'vitest';
import { chooseFont } from './choose-font';
import { FONTS } from './fonts/fonts';

describe('chooseFont', () => {
  it('neemt voor gewone tekst het kleine lettertype, in de gevraagde dikte', () => {
    expect(chooseFont({ text: 'Één café, € 5', face: 'text' }, 'regular').font).toBe('regularLatin');
    expect(chooseFont({ text: 'Één café, € 5', face: 'text' }, 'semiBold').font).toBe('semiBoldLatin');
  });

  it('neemt voor heel de tekst het grote lettertype als het kleine één letter mist', () => {
    const { font, codes } = chooseFont({ text: 'Łuka', face: 'text' }, 'semiBold');
    expect(font).toBe('semiBold');
    expect(codes).toBe([...'Łuka'].map((teken) => FONTS.semiBold.glyphs.get(teken)!.code).join(''));
  });

  it('schrijft een emoji met die van de symbolen', () => {
    expect(chooseFont({ text: '👍', face: 'symbols' }, 'regular')).toEqual({
      font: 'symbols',
      codes: FONTS.symbols.glyphs.get('👍')!.code,
    });
  });

  it('tekent voor elk teken dat geen lettertype heeft één vakje', () => {
    const box = FONTS.symbols.glyphs.get('□')!.code;
    expect(chooseFont({ text: '漢字🦖', face: 'unknown' }, 'regular')).toEqual({
      font: 'symbols',
      codes: box.repeat(3),
    });
  });

  it('zwijgt niet over een letter die ontbreekt waar hij zou zijn', () => {
    expect(() => chooseFont({ text: '漢', face: 'text' }, 'regular')).toThrow();
  });
});
