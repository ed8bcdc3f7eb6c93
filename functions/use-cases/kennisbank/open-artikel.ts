import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Artikel } from '@domain/kennisbank/artikel';
import { startArtikel } from '@domain/kennisbank/levensloop';
import { accept, type Result } from '@domain/result';
import type { DocumentStore } from '../../ports';
import { toPartitie, type KennisbankDeps } from './artikel-store';
import { stampOf } from './staff';

export type Geopend = { id: string; isNieuw: boolean };
/** The same id again makes no second article. */
export type OpenArtikel = (
  medewerker: Medewerker,
  input: { id: string; antwoorden: Antwoorden },
) => Promise<Result<Geopend>>;

/** `false` when it stands there already: the same request came twice. */
export const createArtikel = async (helpdesk: DocumentStore, artikel: Artikel): Promise<boolean> =>
  (await helpdesk.commit(toPartitie(artikel.artikelId), [{ kind: 'create', value: artikel }])).ok;

export const createOpenArtikel =
  ({ helpdesk, clock }: Pick<KennisbankDeps, 'helpdesk' | 'clock'>): OpenArtikel =>
  async (medewerker, { id, antwoorden }) => {
    const artikel = startArtikel({ artikelId: id, antwoorden, stempel: stampOf(medewerker, clock) });
    if (!artikel.ok) return artikel;
    return accept({ id, isNieuw: await createArtikel(helpdesk, artikel.value) });
  };
