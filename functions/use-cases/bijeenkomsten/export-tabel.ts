import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { readGegevens } from '@domain/bijeenkomst/gegevens';
import { accept, type Result } from '@domain/result';
import type { MakeTabel, Tabel, TabelVorm } from '../../ports';
import { noteAudit, toAuditRegel } from '../audit';
import type { BijeenkomstDeps } from '../deps';

type Bestand = { bytes: Uint8Array; type: string; bestandsnaam: string };
type ExportInput = { bijeenkomstId: string; vorm: TabelVorm };
export type ExportTabel = (medewerker: Medewerker, input: ExportInput) => Promise<Result<Bestand>>;
export type ExportDeps = Pick<BijeenkomstDeps, 'bijeenkomsten' | 'adresboek' | 'clock' | 'newId'> & {
  makeTabel: MakeTabel;
};

export const TABEL_TYPE = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<TabelVorm, string>;

/** Data leave the app, so the audit line stands before the file does. The file name fits every header and disk. */
export async function exportTabel(
  { bijeenkomsten, clock, newId, makeTabel }: ExportDeps,
  { bijeenkomst, tabel, vorm, door }: { bijeenkomst: Bijeenkomst; tabel: Tabel; vorm: TabelVorm; door: Medewerker },
): Promise<Result<Bestand>> {
  const naam = tabel.naam.toLowerCase();
  const regel = toAuditRegel(`${naam}-${vorm}`, door.id, clock().toISOString(), newId());
  await noteAudit(bijeenkomsten, bijeenkomst.bijeenkomstId, regel);
  const { datum } = readGegevens(bijeenkomst.antwoorden);
  return accept({
    bytes: await makeTabel(tabel, vorm),
    type: TABEL_TYPE[vorm],
    bestandsnaam: `${[naam, datum].filter(Boolean).join('-')}.${vorm}`,
  });
}
