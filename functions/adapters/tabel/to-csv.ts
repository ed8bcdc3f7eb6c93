import { stringify } from 'csv-stringify/sync';
import type { Tabel } from '../../ports';
import { escapeFormule } from './escape-formule';

/** CSV as Dutch Excel opens it by itself: a BOM for the accents, semicolons because the comma is for decimals. */
export function toCsv({ kolommen, rijen }: Tabel): Uint8Array {
  const regels = [kolommen.map(({ kop }) => kop), ...rijen].map((cellen) =>
    cellen.map((cel) => (typeof cel === 'string' ? escapeFormule(cel) : cel)),
  );
  // With a point Dutch Excel reads 1.6 as the first of June.
  const cast = { number: (getal: number) => ({ value: String(getal).replace('.', ','), quoted: false }) };
  const tekst = stringify(regels, { bom: true, delimiter: ';', record_delimiter: '\r\n', quoted_string: true, cast });
  return Buffer.from(tekst, 'utf8');
}
