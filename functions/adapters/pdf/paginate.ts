import { countLines, heightOf, lineHeight, type Row } from './row';

/** Lines `from` up to `to` of a row, at `top` on its page. A repeated head is decoration: it was read before. */
export type Fragment = { row: Row; from: number; to: number; top: number; isRepeated?: boolean };
export type Area = { top: number; bottom: number };

/** A row up to this many lines stays whole; of a longer one at least so many stand together. */
const WHOLE = 6;
const TOGETHER = 3;

const firstPiece = (row: Row): number => (countLines(row) <= WHOLE ? countLines(row) : TOGETHER);

/** What has to fit below a row's top before it may stand there: with a heading comes the start of what follows. */
function neededHeight(rows: readonly Row[], index: number): number {
  const row = rows[index];
  if (!row) return 0;
  if (!row.keepWithNext) return heightOf(row, firstPiece(row));
  return heightOf(row) + (rows[index + 1]?.spaceBefore ?? 0) + neededHeight(rows, index + 1);
}

/** How many of the lines that are left go on this page. */
function countFitting(row: Row, left: number, room: number): number {
  const fitting = Math.floor((room - 2 * row.padding) / lineHeight(row));
  if (left <= fitting) return left;
  return Math.max(1, Math.min(fitting, Math.max(TOGETHER, left - TOGETHER)));
}

/** Places every line of every row once, in order, on as many pages as it takes. */
export function paginate(rows: readonly Row[], area: Area): readonly (readonly Fragment[])[] {
  const pages: Fragment[][] = [[]];
  const pageHeight = area.bottom - area.top;
  let y = area.top;

  const add = (fragment: Omit<Fragment, 'top'>) => {
    pages.at(-1)!.push({ ...fragment, top: y });
    y += heightOf(fragment.row, fragment.to - fragment.from);
  };
  const startPage = ({ header }: Row) => {
    pages.push([]);
    y = area.top;
    if (header && heightOf(header) < pageHeight / 4) {
      add({ row: header, from: 0, to: countLines(header), isRepeated: true });
    }
  };

  rows.forEach((row, index) => {
    const isFirst = pages.at(-1)!.length === 0;
    if (!isFirst) y += row.spaceBefore;
    if (!isFirst && y + Math.min(neededHeight(rows, index), pageHeight) > area.bottom) startPage(row);
    for (let from = 0; from < countLines(row);) {
      if (from > 0) startPage(row);
      const to = from + countFitting(row, countLines(row) - from, area.bottom - y);
      add({ row, from, to });
      from = to;
    }
  });
  return pages;
}
