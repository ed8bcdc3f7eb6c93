import { baselineOf, drawDecoration, drawRuns, placeLine, type Pen, type PlacedRun } from './draw-text';
import { measureText } from './measure-text';
import { COLOR, PAGE, STYLE, TEXT_WIDTH } from './page-style';
import type { Fragment } from './paginate';
import { countLines, heightOf, leadingStyle, lineHeight, type Box, type StructureElement } from './row';

function drawLayout({ pdf }: Pen, draw: (pdf: PDFKit.PDFDocument) => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw(pdf);
  pdf.endMarkedContent();
}

/** Characters that no font has get their own element, with the characters themselves as replacement text. */
function drawTagged(pen: Pen, { element, role, style }: Box, runs: readonly PlacedRun[]): void {
  const mark = (owner: StructureElement, tag: string, part: readonly PlacedRun[]) => {
    if (part.length === 0) return;
    owner.add(pen.pdf.markStructureContent(tag));
    drawRuns(pen, part, style);
    pen.pdf.endMarkedContent();
  };
  let from = 0;
  runs.forEach((run, index) => {
    if (run.face !== 'unknown') return;
    mark(element, role, runs.slice(from, index));
    const span = pen.pdf.struct('Span', { actual: run.text });
    element.add(span);
    mark(span, 'Span', [run]);
    from = index + 1;
  });
  mark(element, role, runs.slice(from));
}

/** Of line `index` of this fragment. */
const lineBaseline = ({ row, top }: Fragment, index: number): number =>
  baselineOf(top + row.padding + index * lineHeight(row), leadingStyle(row));

/** The lines of a box that belong to this fragment, each on its place. */
const placeBox = (box: Box, fragment: Fragment): readonly PlacedRun[] =>
  box.lines
    .slice(fragment.from, fragment.to)
    .flatMap((line, index) => placeLine(line, box.style, { x: box.x, baseline: lineBaseline(fragment, index) }));

function drawBadge(pen: Pen, { row, top }: Fragment): void {
  const [box] = row.boxes;
  if (!row.badge || !box) return;
  const left = box.x + measureText(box.lines.at(-1) ?? '', box.style) + 6;
  const middle = top + row.padding + (countLines(row) - 0.5) * lineHeight(row);
  const width = measureText(row.badge, STYLE.badge) + 12;
  const height = STYLE.badge.lineHeight + 1;
  drawLayout(pen, (pdf) =>
    pdf
      .roundedRect(left, middle - height / 2, width, height, 3)
      .lineWidth(0.75)
      .stroke(STYLE.badge.color),
  );
  const place = { x: left + 6, baseline: baselineOf(middle - STYLE.badge.lineHeight / 2, STYLE.badge) };
  drawTagged(pen, { ...box, style: STYLE.badge }, placeLine(row.badge, STYLE.badge, place));
}

/** The head of a table again, above what goes on of it. */
function drawRepeated(pen: Pen, fragment: Fragment): void {
  for (const { lines, style, x } of fragment.row.boxes) {
    lines.forEach((line, index) => drawDecoration(pen, line, style, { x, baseline: lineBaseline(fragment, index) }));
  }
}

/** Draws a piece of a row: what is read aloud goes into the structure tree, lines and fills do not. */
export function drawFragment(pen: Pen, fragment: Fragment): void {
  const { row, from, to, top, isRepeated } = fragment;
  const height = heightOf(row, to - from);
  const { left } = PAGE;
  if (row.isFilled) drawLayout(pen, (pdf) => pdf.rect(left - 4, top, TEXT_WIDTH + 8, height).fill(COLOR.fill));
  if (isRepeated) return drawRepeated(pen, fragment);
  row.boxes.forEach((box) => drawTagged(pen, box, placeBox(box, fragment)));
  if (to < countLines(row)) return;
  drawBadge(pen, fragment);
  if (!row.isRuled) return;
  const y = top + height;
  drawLayout(pen, (pdf) =>
    pdf
      .moveTo(left, y)
      .lineTo(left + TEXT_WIDTH, y)
      .lineWidth(0.5)
      .stroke(COLOR.rule),
  );
}
