import type { TextStyle } from './page-style';

export type StructureElement = ReturnType<PDFKit.PDFDocument['struct']>;

/** The text of one element of the structure tree, wrapped for its place on the page. */
export type Box = { element: StructureElement; role: string; x: number; lines: readonly string[]; style: TextStyle };

/** Boxes side by side: a heading, a paragraph, a row of a table. Breaks over pages only between lines. */
export type Row = {
  boxes: readonly Box[];
  /** Not used at the top of a page. */
  spaceBefore: number;
  /** Above and below the text. */
  padding: number;
  keepWithNext?: boolean;
  /** A word in a frame after the last line of the first box, and part of its element. */
  badge?: string;
  isFilled?: boolean;
  isRuled?: boolean;
  /** The head of its table; stands again above the rest on a next page. */
  header?: Row;
};

export const countLines = ({ boxes }: Row): number => Math.max(1, ...boxes.map(({ lines }) => lines.length));
/** The largest letters of a row decide where all its lines stand. */
export const leadingStyle = ({ boxes }: Row): TextStyle =>
  boxes.map(({ style }) => style).reduce((largest, style) => (style.size > largest.size ? style : largest));
export const lineHeight = (row: Row): number => leadingStyle(row).lineHeight;
export const heightOf = (row: Row, lines = countLines(row)): number => 2 * row.padding + lines * lineHeight(row);
