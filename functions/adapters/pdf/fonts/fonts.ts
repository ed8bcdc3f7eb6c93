import { deflateSync } from 'node:zlib';
import { readGlyphs, type FontData, type Glyphs } from './font-data';
import { notoSymbols } from './noto-symbols';
import { openSansRegular } from './open-sans-regular';
import { openSansRegularLatin } from './open-sans-regular-latin';
import { openSansSemiBold } from './open-sans-semi-bold';
import { openSansSemiBoldLatin } from './open-sans-semi-bold-latin';
import { writeCharacterMap } from './write-character-map';

/** A font with what is the same in every document that holds it. */
export type Font = {
  data: FontData;
  glyphs: Glyphs;
  /** Compressed. */
  file: Uint8Array;
  /** Compressed. */
  characterMap: Uint8Array;
  /** By number of the glyph, in thousandths of the font size. */
  widths: readonly number[];
};

function readFont(data: FontData): Font {
  const glyphs = readGlyphs(data);
  const widths: number[] = Array(Math.max(...[...glyphs.values()].map(({ id }) => id)) + 1).fill(0);
  for (const { id, width } of glyphs.values()) widths[id] = width * 1000;
  const file = Buffer.from(data.deflated, 'base64');
  return { data, glyphs, file, characterMap: deflateSync(writeCharacterMap(glyphs)), widths };
}

/** The Latin ones hold a part of the others, with the same letters: nearly every document needs no more than that. */
export const FONTS = {
  regular: readFont(openSansRegular),
  regularLatin: readFont(openSansRegularLatin),
  semiBold: readFont(openSansSemiBold),
  semiBoldLatin: readFont(openSansSemiBoldLatin),
  symbols: readFont(notoSymbols),
};
export type FontName = keyof typeof FONTS;
