import { inflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { FONTS, type Font } from './fonts';

type TrueType = { glyphForCodePoint(codePoint: number): { id: number; advanceWidth: number } };

/** The font as pdfkit reads it from the file itself. */
const openFile = ({ data, file }: Font) => {
  const bytes = inflateSync(file);
  const pdf = new PDFDocument({ font: '' }).font(bytes) as unknown as { _font: { font: TrueType } };
  return { bytes: bytes.length, font: pdf._font.font, data };
};

describe('FONTS', () => {
  it.each(Object.entries(FONTS))('kent van %s de tekens, nummers en breedten die in het bestand staan', (_, font) => {
    const { bytes, font: inFile } = openFile(font);
    expect(font.data.size).toBe(bytes);
    expect(font.glyphs.size).toBeGreaterThan(150);
    const anders = [...font.glyphs].filter(([teken, { id, code, width }]) => {
      const glyph = inFile.glyphForCodePoint(teken.codePointAt(0)!);
      const isZelfde = glyph.id === id && parseInt(code, 16) === id && glyph.advanceWidth === width * 2048;
      return !isZelfde || id === 0 || font.widths[id] !== width * 1000;
    });
    expect(anders).toEqual([]);
  });

  it('heeft in de Latijnse lettertypen dezelfde breedten, zodat opmeten niet hoeft te weten welk lettertype het wordt', () => {
    const anders = (deel: Font, geheel: Font) =>
      [...deel.glyphs].filter(([teken, { width }]) => geheel.glyphs.get(teken)?.width !== width);
    expect(anders(FONTS.regularLatin, FONTS.regular)).toEqual([]);
    expect(anders(FONTS.semiBoldLatin, FONTS.semiBold)).toEqual([]);
  });
});
