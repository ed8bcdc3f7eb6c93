import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Tekstblok } from '@domain/helpdesk/helpdesk-beeld';
import { judgeTekstblokken } from '@domain/helpdesk/instellingen';
import { accept, refuse, type Result } from '@domain/result';
import { isHelpdeskStaf } from '@domain/toegang/helpdesk';
import type { Document, DocumentStore } from '../../ports';
import type { HelpdeskDeps } from '../deps';
import { HELPDESK_PARTITIE } from '../helpdesk-store';
import { ALLEEN_HELPDESK } from '../refusals';

/** `versie`: as it was read; '' when nobody saved any yet. */
type Teksten = { teksten: readonly Tekstblok[]; versie: string };
type TekstenDocument = Document & Pick<Teksten, 'teksten'>;
export type ListTeksten = (medewerker: Medewerker) => Promise<Result<Teksten>>;
export type SaveTekstenInput = { teksten: readonly Tekstblok[]; versie?: string };
export type SaveTeksten = (medewerker: Medewerker, input: SaveTekstenInput) => Promise<Result<Teksten>>;

const ID = 'teksten';
const GEWIJZIGD = refuse({
  code: 'dossier-gewijzigd',
  message:
    'Een collega heeft deze teksten net gewijzigd. Open ze opnieuw en voeg die van jou toe. Er is niets bewaard.',
});

async function load(helpdesk: DocumentStore): Promise<Teksten> {
  const bewaard = await helpdesk.read<TekstenDocument>(HELPDESK_PARTITIE, ID);
  return { teksten: bewaard?.value.teksten ?? [], versie: bewaard?.version ?? '' };
}

/** Texts that staff use often, shared by all of them. */
export const createListTeksten =
  ({ helpdesk }: Pick<HelpdeskDeps, 'helpdesk'>): ListTeksten =>
  async (medewerker) =>
    isHelpdeskStaf(medewerker) ? accept(await load(helpdesk)) : ALLEEN_HELPDESK;

/** The whole list at once. With `versie` nobody overwrites what a colleague saved meanwhile; the same list again is no change. */
export const createSaveTeksten =
  ({ helpdesk }: Pick<HelpdeskDeps, 'helpdesk'>): SaveTeksten =>
  async (medewerker, { teksten, versie }) => {
    if (!isHelpdeskStaf(medewerker)) return ALLEEN_HELPDESK;
    const goed = judgeTekstblokken(teksten);
    if (!goed.ok) return goed;
    const nu = await load(helpdesk);
    if (JSON.stringify(nu.teksten) === JSON.stringify(goed.value)) return accept(nu);
    if (versie !== undefined && versie !== nu.versie) return GEWIJZIGD;
    const value: TekstenDocument = { id: ID, soort: 'teksten', teksten: goed.value };
    const write =
      nu.versie === '' ? { kind: 'create' as const, value } : { kind: 'replace' as const, value, version: nu.versie };
    const bewaard = await helpdesk.commit(HELPDESK_PARTITIE, [write]);
    return bewaard.ok ? accept(await load(helpdesk)) : GEWIJZIGD;
  };
