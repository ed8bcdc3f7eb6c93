import { chooseFont } from './choose-font';
import { embedFont } from './embed-font';
import { FONTS, type FontName } from './fonts/fonts';
import { measureText } from './measure-text';
import type { TextStyle } from './page-style';
import { splitRuns, type Run } from './split-runs';

/** A document with the fonts that it holds up to now. */
export type Pen = { pdf: PDFKit.PDFDocument; fonts: Partial<Record<FontName, PDFKit.PDFKitReference>> };

/** Open Sans, in parts of the font size. */
const ASCENT = 1.069;
const HEIGHT = 1.362;

export type PlacedRun = Run & { x: number; baseline: number };
export type Place = { x: number; baseline: number };

/** Where the letters of a line stand that begins at `top`. */
export const baselineOf = (top: number, { size, lineHeight }: TextStyle): number =>
  top + (lineHeight - HEIGHT * size) / 2 + ASCENT * size;

export function placeLine(line: string, style: TextStyle, { x, baseline }: Place): readonly PlacedRun[] {
  let left = x;
  return splitRuns(line).map((run, index, runs) => {
    // Measured only when something stands before: nearly every line is one run.
    if (index > 0) left += measureText(runs[index - 1]!.text, style);
    return { ...run, x: left, baseline };
  });
}

/** pdfkit turns a page upside down, to count from its top; letters are turned back. */
export function drawRuns({ pdf, fonts }: Pen, runs: readonly PlacedRun[], style: TextStyle): void {
  pdf.fillColor(style.color);
  for (const run of runs) {
    const { font, codes } = chooseFont(run, style.face);
    pdf.page.fonts[font] ??= fonts[font] ??= embedFont(pdf, FONTS[font]);
    const place = `1 0 0 -1 ${run.x.toFixed(6)} ${run.baseline.toFixed(6)}`;
    pdf.addContent(`BT /${font} ${style.size} Tf ${place} Tm <${codes}> Tj ET`);
  }
}

/** Text that is not read aloud: heads and feet of pages, repeated heads of tables. */
export function drawDecoration(pen: Pen, line: string, style: TextStyle, place: Place): void {
  pen.pdf.markContent('Artifact', { type: 'Pagination' });
  drawRuns(pen, placeLine(line, style, place), style);
  pen.pdf.endMarkedContent();
}
