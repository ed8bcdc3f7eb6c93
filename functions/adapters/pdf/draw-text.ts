import { toDrawn, type Pen } from './measure-text';
import type { TextStyle } from './page-style';
import { splitRuns, type Run } from './split-runs';

/** Open Sans, in parts of the font size. */
const ASCENT = 1.069;
const HEIGHT = 1.362;

export type PlacedRun = Run & { x: number; baseline: number };
export type Place = { x: number; baseline: number };

/** Where the letters of a line stand that begins at `top`. */
export const baselineOf = (top: number, { size, lineHeight }: TextStyle): number =>
  top + (lineHeight - HEIGHT * size) / 2 + ASCENT * size;

export function placeLine(
  { measure }: Pen,
  line: string,
  style: TextStyle,
  { x, baseline }: Place,
): readonly PlacedRun[] {
  let left = x;
  return splitRuns(line).map((run) => {
    const placed = { ...run, x: left, baseline };
    left += measure(run.text, style);
    return placed;
  });
}

export function drawRuns({ pdf }: Pen, runs: readonly PlacedRun[], style: TextStyle): void {
  pdf.fillColor(style.color);
  for (const run of runs) {
    const { text, font } = toDrawn(run, style);
    pdf.font(font).fontSize(style.size);
    pdf.text(text, run.x, run.baseline, { lineBreak: false, baseline: 'alphabetic' });
  }
}

/** Text that is not read aloud: heads and feet of pages, repeated heads of tables. */
export function drawDecoration(pen: Pen, line: string, style: TextStyle, place: Place): void {
  pen.pdf.markContent('Artifact', { type: 'Pagination' });
  drawRuns(pen, placeLine(pen, line, style, place), style);
  pen.pdf.endMarkedContent();
}
