import { describe, expect, it } from 'vitest';
import { paginate } from './paginate';
import { STYLE } from './page-style';
import { countLines, type Box, type Row } from './row';

const AREA = { top: 0, bottom: 140 };
const LINE = STYLE.body.lineHeight;

const rij = (lines: number, over: Partial<Row> = {}): Row => ({
  boxes: [{ lines: Array.from({ length: lines }, (_, index) => `${index}`), style: STYLE.body } as unknown as Box],
  spaceBefore: 0,
  padding: 0,
  ...over,
});
const plaats = (rows: readonly Row[]) =>
  paginate(rows, AREA).map((page) =>
    page.map(({ row, from, to, isRepeated }) => [rows.indexOf(row), from, to, ...(isRepeated ? ['weer'] : [])]),
  );

describe('paginate', () => {
  it('rekent met bladen van tien regels', () => {
    expect((AREA.bottom - AREA.top) / LINE).toBe(10);
  });

  it('laat een korte rij heel', () => {
    expect(plaats([rij(6), rij(6)])).toEqual([[[0, 0, 6]], [[1, 0, 6]]]);
  });

  it('breekt een lange rij als er minstens drie regels onderaan passen', () => {
    expect(plaats([rij(6), rij(8)])).toEqual([
      [
        [0, 0, 6],
        [1, 0, 4],
      ],
      [[1, 4, 8]],
    ]);
    expect(plaats([rij(4), rij(4), rij(8)])).toEqual([
      [
        [0, 0, 4],
        [1, 0, 4],
      ],
      [[2, 0, 8]],
    ]);
  });

  it('laat geen regel of twee over voor de volgende pagina', () => {
    expect(plaats([rij(3), rij(8)])).toEqual([
      [
        [0, 0, 3],
        [1, 0, 5],
      ],
      [[1, 5, 8]],
    ]);
  });

  it('houdt een kop bij het begin van wat volgt', () => {
    expect(plaats([rij(6), rij(1, { keepWithNext: true }), rij(1, { keepWithNext: true }), rij(6)])).toEqual([
      [[0, 0, 6]],
      [
        [1, 0, 1],
        [2, 0, 1],
        [3, 0, 6],
      ],
    ]);
  });

  it('zet de kop van een tabel opnieuw boven wat er op de volgende pagina van over is', () => {
    const header = rij(1, { keepWithNext: true });
    expect(plaats([header, rij(6, { header }), rij(6, { header })])).toEqual([
      [
        [0, 0, 1],
        [1, 0, 6],
      ],
      [
        [0, 0, 1, 'weer'],
        [2, 0, 6],
      ],
    ]);
  });

  it('herhaalt geen kop die een groot deel van de pagina inneemt', () => {
    const header = rij(4, { keepWithNext: true });
    expect(plaats([header, rij(5, { header }), rij(5, { header })])[1]).toEqual([[2, 0, 5]]);
  });

  it('gebruikt de ruimte boven een rij niet bovenaan een pagina', () => {
    const [, tweede] = paginate([rij(6), rij(6, { spaceBefore: 20 })], AREA);
    expect(tweede?.[0]?.top).toBe(0);
  });

  it.each([1, 7, 10, 11, 12, 13, 21, 200])('plaatst elke regel van %i precies één keer, binnen de pagina', (lines) => {
    const rows = [rij(2), rij(lines, { padding: 2 }), rij(3)];
    const pages = paginate(rows, AREA);
    rows.forEach((row) => {
      const regels = pages.flat().flatMap((deel) => (deel.row === row ? [[deel.from, deel.to]] : []));
      expect(regels[0]?.[0]).toBe(0);
      expect(regels.at(-1)?.[1]).toBe(countLines(row));
      regels.slice(1).forEach(([from], index) => expect(from).toBe(regels[index]?.[1]));
    });
    pages.flat().forEach(({ row, from, to, top }) => {
      expect(top + 2 * row.padding + (to - from) * LINE).toBeLessThanOrEqual(AREA.bottom);
    });
  });
});
