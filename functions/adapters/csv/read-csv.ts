import type { CsvRegel } from '@domain/beheer/import/csv-regel';
import { accept, refuse, type Result } from '@domain/result';
import { CsvError, parse } from 'csv-parse/sync';
import type { ReadCsv } from '../../ports';
import { decodeTekst } from './decode-tekst';

const SCHEIDINGEN = [';', ',', '\t'];

const onleesbaar = (message: string) => refuse({ code: 'lijst-onleesbaar', message });
const GEEN_TEKST = onleesbaar(
  'Dit bestand is geen CSV. Kies in Excel Opslaan als, en dan CSV (gescheiden door lijstscheidingsteken).',
);

/** What stands most often in the first line, outside quotes; a Dutch Excel writes `;`. */
function findScheiding(tekst: string): string {
  const kop = (tekst.split(/\r\n|\r|\n/).find((regel) => regel.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const tel = (teken: string) => kop.split(teken).length;
  return SCHEIDINGEN.reduce((beste, teken) => (tel(teken) > tel(beste) ? teken : beste));
}

type Gelezen = { record: string[]; info: { lines: number } };

/** `info.lines` is the line a row ends on; it starts after the row before it. */
const toRegels = (rijen: readonly Gelezen[], eerder: number): readonly CsvRegel[] =>
  rijen.map(({ record }, plaats) => ({ regel: eerder + 1 + (rijen[plaats - 1]?.info.lines ?? 0), cellen: record }));

function parseTekst(tekst: string, scheiding: string, eerder: number): Result<readonly CsvRegel[]> {
  try {
    const rijen = parse(tekst, {
      delimiter: scheiding,
      info: true,
      relax_column_count: true,
      // A quote within a name, as in `OBS "De Reiger"`, is part of it.
      relax_quotes: true,
    }) as unknown as Gelezen[];
    return accept(toRegels(rijen, eerder));
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    return onleesbaar(
      `Na regel ${eerder + Number(fout['lines'] ?? 0)} is de lijst niet te lezen. Kijk of elk aanhalingsteken een einde heeft.`,
    );
  }
}

/** `;`, `,` or tab; UTF-8 with or without a mark, Windows-1252 and UTF-16. */
export const readCsv: ReadCsv = async (bytes) => {
  const tekst = decodeTekst(bytes)?.replace(/^\uFEFF/, '');
  if (tekst === undefined) return GEEN_TEKST;
  // Excel reads and writes this line to say what separates the cells.
  const [eigen, scheiding] = /^sep=(.)(?:\r\n|\r|\n)/i.exec(tekst) ?? [''];
  const rest = tekst.slice(eigen.length);
  return parseTekst(rest, scheiding ?? findScheiding(rest), eigen === '' ? 0 : 1);
};
