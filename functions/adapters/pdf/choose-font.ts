import { FONTS, type FontName } from './fonts/fonts';
import { BOX } from './measure-text';
import type { TextStyle } from './page-style';
import type { Run } from './split-runs';

type Face = TextStyle['face'];

/** The numbers of the glyphs, as a PDF holds them; `undefined` when the font lacks a character. */
function encode(text: string, font: FontName): string | undefined {
  const { glyphs } = FONTS[font];
  let codes = '';
  for (const character of text) {
    const glyph = glyphs.get(character);
    if (!glyph) return undefined;
    codes += glyph.code;
  }
  return codes;
}

const LATIN = { regular: 'regularLatin', semiBold: 'semiBoldLatin' } as const satisfies Record<Face, FontName>;

/** The smallest font that has all of a run, so that no word changes font halfway, and the run in glyphs of that font. */
export function chooseFont({ text, face }: Run, textFace: Face): { font: FontName; codes: string } {
  const drawn = face === 'unknown' ? BOX.repeat([...text].length) : text;
  const fonts: readonly FontName[] = face === 'text' ? [LATIN[textFace], textFace] : ['symbols'];
  for (const font of fonts) {
    const codes = encode(drawn, font);
    if (codes !== undefined) return { font, codes };
  }
  throw new Error(`A run for ${face} has a character that is not in ${fonts.join()}`);
}
