/** A TrueType file as text, so that one bundle file holds it and nothing is read from disk. */
export type FontData = {
  /** The name in a PDF: six letters for what was cut out of the font, and the name of the font. */
  name: string;
  /** Around all letters, from the baseline. This and the heights are in thousandths of the font size. */
  box: readonly number[];
  ascent: number;
  descent: number;
  capHeight: number;
  xHeight: number;
  /** What it can draw, in hexadecimal: `20-7e a0-24f 20ac`. */
  codePoints: string;
  /** Of each code point, in that order, the number of its glyph: written the same way. */
  glyphs: string;
  /** Of each code point, in that order, its width: hexadecimal, in `UNITS`. */
  widths: string;
  /** Bytes of the file. */
  size: number;
  /** The file, compressed with zlib, in base64. */
  deflated: string;
};

/** How many go in the font size. */
const UNITS = 2048;

function readNumbers(ranges: string): readonly number[] {
  const all: number[] = [];
  for (const range of ranges.split(' ')) {
    const [first = 0, last = first] = range.split('-').map((hex) => parseInt(hex, 16));
    for (let number = first; number <= last; number += 1) all.push(number);
  }
  return all;
}

type Glyph = {
  id: number;
  /** The number as text in a PDF: four hexadecimal digits. */
  code: string;
  /** In parts of the font size. */
  width: number;
};
/** By character. */
export type Glyphs = ReadonlyMap<string, Glyph>;

const toCode = (number: number): string => number.toString(16).padStart(4, '0');

export function readGlyphs({ codePoints, glyphs, widths }: FontData): Glyphs {
  const ids = readNumbers(glyphs);
  const units = readNumbers(widths);
  return new Map(
    readNumbers(codePoints).map((codePoint, index) => {
      const id = ids[index]!;
      return [String.fromCodePoint(codePoint), { id, code: toCode(id), width: units[index]! / UNITS }];
    }),
  );
}
