import type { Medewerker } from '@domain/adresboek/medewerker';
import type { AuditPagina, AuditRij, AuditVraag } from '@domain/beheer/auditlog';
import { accept, type Result } from '@domain/result';
import type { DocumentStore } from '../../ports';
import type { Adresboek } from '../adresboek';
import { noteBeheer, type NoteDeps } from '../beheer/note-beheer';
import { checkPeriode } from './check-periode';
import { pageBeheer, type Bladzij } from './page-beheer';
import { countDossier, pageDossier } from './page-dossier';

export type AuditlogDeps = NoteDeps & { dossiers: DocumentStore; adresboek: Adresboek };
export type ListAuditlog = (medewerker: Medewerker, vraag: AuditVraag) => Promise<Result<AuditPagina>>;

const PER_PAGINA = 100;
const KWARTIER_MS = 15 * 60_000;

/** Names of staff, also of who left; the id where there is none. */
async function toNamen({ adresboek }: AuditlogDeps): Promise<(id: string) => string> {
  const namen = new Map((await adresboek.listAlleMedewerkers()).map(({ id, naam }) => [id, naam]));
  return (id) => namen.get(id) ?? id;
}

/** One page, newest first, without a note that somebody looked. */
export async function pageAuditlog(deps: AuditlogDeps, vraag: AuditVraag, bladzij: Bladzij): Promise<AuditPagina> {
  const naamVan = await toNamen(deps);
  const pagina =
    vraag.soort === 'beheer' ? await pageBeheer(deps, vraag, bladzij) : await pageDossier(deps, vraag, bladzij);
  const rijen = pagina.rijen.map((rij): AuditRij => ({ ...rij, wie: naamVan(rij.wieId) }));
  return { ...pagina, rijen };
}

export const countAuditlog = async (deps: AuditlogDeps, vraag: AuditVraag): Promise<number> =>
  vraag.soort === 'beheer' ? (await pageBeheer(deps, vraag, { limit: 1 })).totaal : countDossier(deps, vraag);

/** Who looks into the log of dossiers stands in the log of beheer: once a quarter of an hour. */
async function noteInzage(deps: AuditlogDeps, medewerker: Medewerker, { soort, vervolg }: AuditVraag): Promise<void> {
  if (soort === 'beheer' || vervolg !== undefined) return;
  const op = new Date(Math.floor(deps.clock().getTime() / KWARTIER_MS) * KWARTIER_MS);
  const uniek = `ingezien-${medewerker.id}`;
  await noteBeheer(
    { ...deps, clock: () => op },
    medewerker,
    { over: 'logboek', overId: soort, handeling: 'ingezien' },
    uniek,
  );
}

export const createListAuditlog =
  (deps: AuditlogDeps): ListAuditlog =>
  async (medewerker, vraag) => {
    const bezwaar = checkPeriode(vraag);
    if (bezwaar) return bezwaar;
    await noteInzage(deps, medewerker, vraag);
    return accept(await pageAuditlog(deps, vraag, { limit: PER_PAGINA }));
  };
