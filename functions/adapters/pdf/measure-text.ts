import type { TextStyle } from './page-style';
import { splitRuns, type Run } from './split-runs';

/** What stands on the page for characters that no font has: one box each. */
const BOX = '\u25a1';

export type FontName = 'regular' | 'semiBold' | 'symbols';

/** The text as it is drawn, and the name of its font in the document. */
export function toDrawn({ text, face }: Run, style: TextStyle): { text: string; font: FontName } {
  if (face === 'text') return { text, font: style.face };
  return { text: face === 'symbols' ? text : BOX.repeat([...text].length), font: 'symbols' };
}

export type MeasureText = (text: string, style: TextStyle) => number;
/** Of each character, in parts of the font size. May be used for many documents: their fonts are the same. */
export type CharacterWidths = Record<FontName, Map<string, number>>;

export const createCharacterWidths = (): CharacterWidths => ({
  regular: new Map(),
  semiBold: new Map(),
  symbols: new Map(),
});

/**
 * Width of a text on one line, in points. The fonts have no kerning and no ligatures (see fonts/README.md), so that a text is as
 * wide as its characters together, and each character is measured once.
 */
export function createMeasureText(pdf: PDFKit.PDFDocument, widths: CharacterWidths): MeasureText {
  const widthOf = (character: string, font: FontName): number => {
    const known = widths[font].get(character);
    if (known !== undefined) return known;
    const width = pdf.font(font).fontSize(1).widthOfString(character);
    widths[font].set(character, width);
    return width;
  };
  return (text, style) => {
    let width = 0;
    for (const run of splitRuns(text)) {
      const drawn = toDrawn(run, style);
      for (const character of drawn.text) width += widthOf(character, drawn.font);
    }
    return width * style.size;
  };
}

/** What every part that draws or lays out works with. */
export type Pen = { pdf: PDFKit.PDFDocument; measure: MeasureText };
