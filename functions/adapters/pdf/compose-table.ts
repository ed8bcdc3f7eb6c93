import { NIET_INGEVULD, type OppBlok } from '@domain/opp/opp-document';
import { divideWidth } from './column-widths';
import { measureText } from './measure-text';
import { STYLE, TEXT_WIDTH } from './page-style';
import type { Box, Row, StructureElement } from './row';
import type { Structure } from './structure';

type Tabel = Extract<OppBlok, { soort: 'tabel' }>;
type Column = { left: number; width: number };

const GAP = 12;
/** A column whose texts are all this short, or shorter, does not wrap. */
const ONE_LINE = 100;

function composeColumns({ kolommen, rijen }: Tabel): readonly Column[] {
  const wishes = kolommen.map((kolom, index) => {
    const texts = [kolom, ...rijen.map((rij) => rij[index] ?? '')];
    const widest = (parts: readonly string[]) =>
      Math.max(0, ...parts.map((part) => measureText(part, STYLE.head))) + GAP;
    const text = widest(texts.flatMap((part) => part.split('\n')));
    return { text, least: Math.max(Math.min(text, ONE_LINE), widest(texts.flatMap(toWords))) };
  });
  const widths = divideWidth(wishes, TEXT_WIDTH);
  return widths.map((width, index) => ({
    left: widths.slice(0, index).reduce((sum, before) => sum + before, 0),
    width: width - GAP,
  }));
}

const cellStyle = (text: string) => (text === NIET_INGEVULD ? STYLE.emptyCell : STYLE.cell);

/** A word that never ends gets cut, so it has no say in the width. */
const toWords = (text: string): readonly string[] => text.split(/[\s-]+/).filter((word) => word.length <= 20);

/** The first cell of each row names the row. */
export function composeTable(structure: Structure, parent: StructureElement, tabel: Tabel): Row[] {
  const table = structure.add(parent, 'Table');
  const columns = composeColumns(tabel);
  const toBoxes = (texts: readonly string[], toBox: (row: StructureElement, text: string, index: number) => Box) => {
    const row = structure.add(table, 'TR');
    return columns.map((_, index) => toBox(row, texts[index] ?? '', index));
  };

  const caption = structure.addBox(table, 'Caption', tabel.onderschrift, { style: STYLE.caption });
  const header: Row = {
    boxes: toBoxes(tabel.kolommen, (row, text, index) =>
      structure.addBox(row, 'TH', text, { style: STYLE.head, scope: 'Column', ...columns[index] }),
    ),
    spaceBefore: 2,
    padding: 2,
    keepWithNext: true,
    isFilled: true,
  };
  const body = tabel.rijen.map((rij) => ({
    boxes: toBoxes(rij, (row, text, index) =>
      index === 0
        ? structure.addBox(row, 'TH', text, { style: STYLE.head, scope: 'Row', ...columns[index] })
        : structure.addBox(row, 'TD', text, { style: cellStyle(text), ...columns[index] }),
    ),
    spaceBefore: 0,
    padding: 2,
    isRuled: true,
    header,
  }));
  return [{ boxes: [caption], spaceBefore: 6, padding: 0, keepWithNext: true }, header, ...body];
}
