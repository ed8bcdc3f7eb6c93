import type { Artikel, ArtikelVersie, StandaardArtikel } from '@domain/kennisbank/artikel';
import { pickInhoud } from '@domain/kennisbank/artikel-velden';
import { startVoorstel, type ArtikelWissel } from '@domain/kennisbank/levensloop';
import { STANDAARD_ARTIKELEN } from '@domain/kennisbank/standaard/standaard-artikelen';
import type { Botsing } from '@domain/formulier/wijziging';
import { accept, refuse, type Refusal, type Result } from '@domain/result';
import type { Document, DocumentStore, Write } from '../../ports';
import type { HelpdeskDeps } from '../deps';
import { ARTIKEL_NIET_GEVONDEN } from '../refusals';
import { retryOnConflict } from '../retry';

export type KennisbankDeps = Pick<HelpdeskDeps, 'adresboek' | 'clock' | 'helpdesk' | 'dossiers' | 'sleutel'>;

/** One voter, one document: who votes again changes their mind. */
export type Oordeel = Document & { soort: 'oordeel'; ja: boolean };
export const OORDEEL_PREFIX = 'oordeel-';
const VERSIE_PREFIX = 'versie-';

/** What somebody wants to do with an article is about the text they saw. */
export const ARTIKEL_INTUSSEN_VERANDERD = refuse({
  code: 'dossier-gewijzigd',
  message: 'Een collega heeft dit artikel net veranderd. Lees wat er nu staat en publiceer het dan.',
});
const ARTIKEL_TE_DRUK = refuse({
  code: 'dossier-gewijzigd',
  message: 'Meer mensen werken nu aan dit artikel. Er is niets bewaard. Probeer het over een paar seconden opnieuw.',
});

export const toPartitie = (artikelId: string): string => `artikel-${artikelId}`;
export const findStandaard = (artikelId: string): StandaardArtikel | undefined =>
  STANDAARD_ARTIKELEN.find((artikel) => artikel.artikelId === artikelId);

/** `version` is absent for an article of the product that nobody changed yet: then there is no document. */
export type ArtikelBron = { artikel: Artikel; version?: string };

async function countNuttig(helpdesk: DocumentStore, artikelId: string): Promise<Artikel['nuttig']> {
  const oordelen = await helpdesk.list<Oordeel>(toPartitie(artikelId), OORDEEL_PREFIX);
  const ja = oordelen.filter(({ value }) => value.ja).length;
  return { ja, nee: oordelen.length - ja };
}

const fromStandaard = ({ artikelId, bijgewerktOp, ...inhoud }: StandaardArtikel): Artikel => ({
  ...startVoorstel({
    artikelId,
    inhoud: pickInhoud(inhoud),
    stempel: { doorId: '', door: 'TOP Dossier', op: bijgewerktOp },
  }),
  staat: 'gepubliceerd',
});

export async function loadArtikel(helpdesk: DocumentStore, artikelId: string): Promise<ArtikelBron | undefined> {
  const kop = await helpdesk.read<Artikel>(toPartitie(artikelId), 'artikel');
  const standaard = findStandaard(artikelId);
  const artikel = kop?.value ?? (standaard && fromStandaard(standaard));
  if (!artikel) return undefined;
  return {
    artikel: { ...artikel, nuttig: await countNuttig(helpdesk, artikelId) },
    ...(kop && { version: kop.version }),
  };
}

/** Newest first. */
export const listVersies = async (helpdesk: DocumentStore, artikelId: string): Promise<readonly ArtikelVersie[]> =>
  (await helpdesk.list<ArtikelVersie>(toPartitie(artikelId), VERSIE_PREFIX)).map(({ value }) => value).toReversed();

/** Every article of the swv, whatever its state. */
export async function listEigenArtikelen(helpdesk: DocumentStore): Promise<readonly Artikel[]> {
  const artikelen: Artikel[] = [];
  let continuation: string | undefined;
  do {
    const pagina = await helpdesk.query<Artikel>({
      soort: 'artikel',
      sort: { field: 'titel', richting: 'op' },
      limit: 200,
      continuation,
    });
    artikelen.push(...pagina.items.map(({ value }) => value));
    continuation = pagina.continuation;
  } while (continuation);
  return artikelen;
}

export type Geweigerd = { ok: false; refusals: readonly Refusal[]; botsingen?: readonly Botsing[] };
type Regel = (bron: ArtikelBron) => Result<ArtikelWissel> | Geweigerd | Promise<Result<ArtikelWissel> | Geweigerd>;

/** Reads, applies the rule and commits, again and again while others are first. A rule that changed nothing writes nothing. */
export async function changeArtikel(
  helpdesk: DocumentStore,
  artikelId: string,
  rule: Regel,
): Promise<Result<ArtikelWissel> | Geweigerd> {
  const uitkomst = await retryOnConflict(async (): Promise<Result<ArtikelWissel> | Geweigerd | undefined> => {
    const bron = await loadArtikel(helpdesk, artikelId);
    if (!bron) return ARTIKEL_NIET_GEVONDEN;
    const wissel = await rule(bron);
    if (!wissel.ok || wissel.value.artikel === bron.artikel) return wissel;
    const { artikel: value, versie } = wissel.value;
    const kop: Write = bron.version ? { kind: 'replace', value, version: bron.version } : { kind: 'create', value };
    const writes: readonly Write[] = [kop, ...(versie ? [{ kind: 'put', value: versie } as const] : [])];
    return (await helpdesk.commit(toPartitie(artikelId), writes)).ok ? accept(wissel.value) : undefined;
  });
  return uitkomst ?? ARTIKEL_TE_DRUK;
}
