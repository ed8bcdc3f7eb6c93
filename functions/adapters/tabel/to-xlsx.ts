import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { isDatum } from '@domain/datum/datum';
import type { Tabel } from '../../ports';

/** More does not fit in a cell of Excel, which then calls the file damaged. */
const MAX_CEL = 32_000;
const MAX_BLADNAAM = 31;
const BREEDTE = { tekst: 24, getal: 10, datum: 12 } as const;

/** A sheet name may not hold these, nor start or end with a quote. */
const toBladnaam = (naam: string): string =>
  naam
    .replace(/[\\/*?:[\]]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, MAX_BLADNAAM)
    .trim() || 'Blad 1';

/** Text is always a text cell: whatever it starts with, Excel never calculates it. */
function toCel(waarde: string | number | undefined, soort: Tabel['kolommen'][number]['soort']): Cell {
  if (waarde === undefined || waarde === '') return null;
  if (typeof waarde === 'number') return { type: Number, value: waarde };
  if (soort === 'datum' && isDatum(waarde)) return { type: Date, value: new Date(`${waarde}T00:00:00Z`) };
  return { type: String, value: waarde.slice(0, MAX_CEL), wrap: true, alignVertical: 'top' };
}

export async function toXlsx({ naam, kolommen, rijen }: Tabel): Promise<Uint8Array> {
  const kop = kolommen.map((kolom): Cell => ({ type: String, value: kolom.kop, fontWeight: 'bold', wrap: true }));
  const cellen = rijen.map((rij) => kolommen.map(({ soort }, plaats) => toCel(rij[plaats], soort)));
  const bestand = writeXlsxFile([kop, ...cellen], {
    sheet: toBladnaam(naam),
    dateFormat: 'dd-mm-yyyy',
    stickyRowsCount: 1,
    columns: kolommen.map(({ soort, breedte }) => ({ width: breedte ?? BREEDTE[soort] })),
  });
  return bestand.toBuffer();
}
