/** Points, from the top left corner. A4. */
export const PAGE = { width: 595.28, height: 841.89, left: 46, right: 46, top: 54, bottom: 50 };
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Contrast on white: text 15.9, quiet 6.5, heading 10.3. */
export const COLOR = {
  text: '#1d1d2c',
  quiet: '#55566b',
  heading: '#3d3e78',
  fill: '#f1f1f7',
  rule: '#d4d4de',
};

export type TextStyle = { face: 'regular' | 'semiBold'; size: number; lineHeight: number; color: string };

const body: TextStyle = { face: 'regular', size: 10.5, lineHeight: 14, color: COLOR.text };
/** Cells of tables: a little tighter than running text. */
const cell: TextStyle = { face: 'regular', size: 10, lineHeight: 13, color: COLOR.text };

export const STYLE = {
  body,
  empty: { ...body, color: COLOR.quiet },
  cell,
  emptyCell: { ...cell, color: COLOR.quiet },
  head: { ...cell, face: 'semiBold' },
  label: { ...cell, face: 'semiBold', size: 9 },
  caption: { ...cell, face: 'semiBold', size: 9, color: COLOR.quiet },
  heading1: { face: 'semiBold', size: 20, lineHeight: 26, color: COLOR.heading },
  heading2: { face: 'semiBold', size: 14, lineHeight: 19, color: COLOR.heading },
  heading3: { face: 'semiBold', size: 11.5, lineHeight: 15.5, color: COLOR.text },
  badge: { face: 'regular', size: 9, lineHeight: 13, color: COLOR.quiet },
  frame: { face: 'regular', size: 8.5, lineHeight: 12, color: COLOR.quiet },
} as const satisfies Record<string, TextStyle>;
