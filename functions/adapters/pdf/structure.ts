import { measureText } from './measure-text';
import { PAGE, TEXT_WIDTH, type TextStyle } from './page-style';
import type { Box, StructureElement } from './row';
import { wrapText } from './wrap-text';

/** `scope` is missing from the types of pdfkit, not from pdfkit. */
type ElementOptions = PDFKit.Mixins.StructureElementOptions & { scope?: 'Row' | 'Column' };

type BoxOptions = { style: TextStyle; left?: number; width?: number; scope?: 'Row' | 'Column' };

/** Builds the structure tree of one document while its rows are composed. */
export type Structure = {
  /** Adds an element without text of its own. */
  add(parent: StructureElement, role: string): StructureElement;
  /** Adds an element with text, wrapped to `width` points at `left` points from the margin. */
  addBox(parent: StructureElement, role: string, text: string, options: BoxOptions): Box;
  countLines(text: string, style: TextStyle, width: number): number;
};

export function createStructure(pdf: PDFKit.PDFDocument): Structure {
  const add = (parent: StructureElement, role: string, options: ElementOptions = {}) => {
    const element = pdf.struct(role, options);
    parent.add(element);
    return element;
  };
  const wrap = (text: string, style: TextStyle, width: number) =>
    wrapText(text, width, (part) => measureText(part, style));
  return {
    add,
    countLines: (text, style, width) => wrap(text, style, width).length,
    addBox(parent, role, text, { style, left = 0, width = TEXT_WIDTH - left, scope }) {
      const lines = wrap(text, style, width);
      return { element: add(parent, role, scope ? { scope } : {}), role, x: PAGE.left + left, lines, style };
    },
  };
}
