import { FONTS } from './fonts/fonts';
import type { TextStyle } from './page-style';

/** What stands on the page for characters that no font has: one box each. */
export const BOX = '\u25a1';

const { symbols, ...FACES } = FONTS;
const boxGlyph = symbols.glyphs.get(BOX)!;

/**
 * Width of a text on one line, in points. The fonts have no kerning and no ligatures (see fonts/README.md), so that a text is as
 * wide as its characters together.
 */
export function measureText(text: string, { face, size }: TextStyle): number {
  let width = 0;
  for (const character of text) {
    width += (FACES[face].glyphs.get(character) ?? symbols.glyphs.get(character) ?? boxGlyph).width;
  }
  return width * size;
}
