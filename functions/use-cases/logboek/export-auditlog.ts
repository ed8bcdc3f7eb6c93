import type { Medewerker } from '@domain/adresboek/medewerker';
import { MAX_AUDIT_EXPORT, type AuditRij, type AuditSoort, type AuditVraag } from '@domain/beheer/auditlog';
import { describeVeldWijziging } from '@domain/beheer/describe-beheer-audit';
import { formatTijd, toDag } from '@domain/datum/datum';
import { accept, refuse, type Result } from '@domain/result';
import type { MakeTabel, Tabel, TabelVorm } from '../../ports';
import { noteBeheer } from '../beheer/note-beheer';
import { TABEL_TYPE } from '../bijeenkomsten/export-tabel';
import { checkPeriode } from './check-periode';
import { countAuditlog, pageAuditlog, type AuditlogDeps } from './list-auditlog';

type Bestand = { bytes: Uint8Array; type: string; bestandsnaam: string };
export type ExportAuditlog = (
  medewerker: Medewerker,
  input: { vraag: AuditVraag; vorm: TabelVorm },
) => Promise<Result<Bestand>>;

/** Lines of one question to the store; beheer is read whole, so that is one question. */
const PER_PORTIE = { dossier: 200, beheer: MAX_AUDIT_EXPORT } as const satisfies Record<AuditSoort, number>;
const KOLOMMEN: Tabel['kolommen'] = [
  { kop: 'Datum', soort: 'datum', breedte: 12 },
  { kop: 'Tijd', soort: 'tekst', breedte: 8 },
  { kop: 'Wie', soort: 'tekst', breedte: 28 },
  { kop: 'Id van wie', soort: 'tekst', breedte: 38 },
  { kop: 'Wat', soort: 'tekst', breedte: 34 },
  { kop: 'Waarover', soort: 'tekst', breedte: 30 },
  { kop: 'Velden', soort: 'tekst', breedte: 60 },
];

const getal = (aantal: number): string => aantal.toLocaleString('nl-NL');
const teVeel = (aantal: number) =>
  refuse({
    code: 'te-veel-rijen',
    message: `In één bestand passen ${getal(MAX_AUDIT_EXPORT)} regels; in deze periode zijn het er ${getal(aantal)}. Kies een kortere periode of één persoon.`,
  });

const toVelden = ({ velden = [] }: AuditRij): string => velden.map(describeVeldWijziging).join('; ');
const toCellen = (rij: AuditRij): Tabel['rijen'][number] => [
  toDag(rij.op),
  formatTijd(rij.op),
  rij.wie,
  rij.wieId,
  rij.handeling,
  rij.waarover,
  toVelden(rij),
];

async function collect(deps: AuditlogDeps, vraag: AuditVraag, totaal: number): Promise<readonly AuditRij[]> {
  const rijen: AuditRij[] = [];
  let vervolg: string | undefined;
  do {
    const bladzij = { limit: PER_PORTIE[vraag.soort], totaal };
    const pagina = await pageAuditlog(deps, { ...vraag, ...(vervolg && { vervolg }) }, bladzij);
    rijen.push(...pagina.rijen);
    vervolg = pagina.vervolg;
    // Others go on reading dossiers while we count.
  } while (vervolg !== undefined && rijen.length < MAX_AUDIT_EXPORT);
  return rijen;
}

/** Data leave the app, so the line about it stands before the file does. */
export const createExportAuditlog =
  (deps: AuditlogDeps & { makeTabel: MakeTabel }): ExportAuditlog =>
  async (medewerker, { vraag: { vervolg: _, ...vraag }, vorm }) => {
    const bezwaar = checkPeriode(vraag);
    if (bezwaar) return bezwaar;
    const aantal = await countAuditlog(deps, vraag);
    if (aantal > MAX_AUDIT_EXPORT) return teVeel(aantal);
    const { soort, van, tot, wie } = vraag;
    const velden = [
      { veld: 'van', naar: van },
      { veld: 'tot', naar: tot },
      ...(wie ? [{ veld: 'wie', naar: wie }] : []),
    ];
    await noteBeheer(deps, medewerker, { over: 'logboek', overId: soort, handeling: 'geexporteerd', velden });
    const rijen = await collect(deps, vraag, aantal);
    const tabel: Tabel = { naam: 'Logboek', kolommen: KOLOMMEN, rijen: rijen.map(toCellen) };
    const bestandsnaam = `logboek-${soort}-${van}-${tot}.${vorm}`;
    return accept({ bytes: await deps.makeTabel(tabel, vorm), type: TABEL_TYPE[vorm], bestandsnaam });
  };
