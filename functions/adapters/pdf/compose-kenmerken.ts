import type { Kenmerk, OppBlok } from '@domain/opp/opp-document';
import { measureText } from './measure-text';
import { STYLE, TEXT_WIDTH, type TextStyle } from './page-style';
import type { Box, Row, StructureElement } from './row';
import type { Structure } from './structure';

type Kenmerken = Extract<OppBlok, { soort: 'kenmerken' }>;
type Column = { left: number; width: number };
type Place = { label: Column; value: Column };

const GAP = 8;
const MIDDLE = TEXT_WIDTH / 2 + 4;
/** Side by side only when that stays small. */
const MOST_LINES = 2;

/** Where labels and values stand: on a line of their own, or two by two. */
type Grid = { wide: Place; left: Place; right: Place };

const column = (left: number, end: number): Column => ({ left, width: end - left - GAP });
const createGrid = (label: number): Grid => ({
  wide: { label: column(0, label), value: column(label, TEXT_WIDTH + GAP) },
  left: { label: column(0, label), value: column(label, MIDDLE) },
  right: { label: column(MIDDLE, MIDDLE + label), value: column(MIDDLE + label, TEXT_WIDTH + GAP) },
});
/** Two widths in the whole document, so that values stand in line with those of other blocks. */
const NARROW = createGrid(92);
const BROAD = createGrid(124);

const valueStyle = ({ isLeeg }: Kenmerk) => (isLeeg ? STYLE.emptyCell : STYLE.cell);

/** Narrow when most labels are short; the odd long one takes a second line. */
function chooseGrid(rijen: readonly Kenmerk[]): Grid {
  const short = rijen.filter(({ label }) => measureText(label, STYLE.label) <= NARROW.wide.label.width);
  return short.length >= rijen.length * 0.75 ? NARROW : BROAD;
}

/** On at most `MOST_LINES` lines. A text that is wider than those together needs no wrapping to know. */
function isShort({ countLines }: Structure, text: string, style: TextStyle, width: number): boolean {
  return measureText(text, style) <= MOST_LINES * width && countLines(text, style, width) <= MOST_LINES;
}

/** Two short ones stand side by side on the page; in the structure tree each keeps a row of its own. */
function listLines(structure: Structure, rijen: readonly Kenmerk[]): readonly (readonly [Kenmerk, Place][])[] {
  const { wide, left, right } = chooseGrid(rijen);
  const fits = (kenmerk: Kenmerk, { label, value }: Place) =>
    isShort(structure, kenmerk.waarde, valueStyle(kenmerk), value.width) &&
    isShort(structure, kenmerk.label, STYLE.label, label.width);
  const lines: [Kenmerk, Place][][] = [];
  for (let index = 0; index < rijen.length; index += 1) {
    const [kenmerk, next] = [rijen[index]!, rijen[index + 1]];
    if (next && fits(kenmerk, left) && fits(next, right)) {
      lines.push([
        [kenmerk, left],
        [next, right],
      ]);
      index += 1;
    } else {
      lines.push([[kenmerk, wide]]);
    }
  }
  return lines;
}

/** Labels with their values: a table of two columns, in which each label names its row. */
export function composeKenmerken(structure: Structure, parent: StructureElement, { rijen }: Kenmerken): Row[] {
  const table = structure.add(parent, 'Table');
  const toBoxes = ([kenmerk, { label, value }]: [Kenmerk, Place]): Box[] => {
    const row = structure.add(table, 'TR');
    return [
      structure.addBox(row, 'TH', kenmerk.label, { style: STYLE.label, scope: 'Row', ...label }),
      structure.addBox(row, 'TD', kenmerk.waarde, { style: valueStyle(kenmerk), ...value }),
    ];
  };
  return listLines(structure, rijen).map((line, index, { length }) => ({
    boxes: line.flatMap(toBoxes),
    spaceBefore: index === 0 ? 3 : 0,
    padding: 1.5,
    isRuled: true,
    keepWithNext: index === 0 && length > 1,
  }));
}
