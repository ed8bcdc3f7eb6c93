import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Tekstblok } from '@domain/helpdesk/helpdesk-beeld';
import { judgeTekstblokken } from '@domain/helpdesk/instellingen';
import { accept, type Result } from '@domain/result';
import { isHelpdeskStaf } from '@domain/toegang/helpdesk';
import type { Document } from '../../ports';
import type { HelpdeskDeps } from '../deps';
import { HELPDESK_PARTITIE } from '../helpdesk-store';
import { ALLEEN_HELPDESK } from '../refusals';

type Teksten = { teksten: readonly Tekstblok[] };
type TekstenDocument = Document & Teksten;
export type ListTeksten = (medewerker: Medewerker) => Promise<Result<Teksten>>;
export type SaveTeksten = (medewerker: Medewerker, teksten: Teksten) => Promise<Result<Teksten>>;

const ID = 'teksten';

/** Texts that staff use often, shared by all of them. */
export const createListTeksten =
  ({ helpdesk }: Pick<HelpdeskDeps, 'helpdesk'>): ListTeksten =>
  async (medewerker) => {
    if (!isHelpdeskStaf(medewerker)) return ALLEEN_HELPDESK;
    const bewaard = await helpdesk.read<TekstenDocument>(HELPDESK_PARTITIE, ID);
    return accept({ teksten: bewaard?.value.teksten ?? [] });
  };

/** The whole list at once; the last one to save wins. */
export const createSaveTeksten =
  ({ helpdesk }: Pick<HelpdeskDeps, 'helpdesk'>): SaveTeksten =>
  async (medewerker, { teksten }) => {
    if (!isHelpdeskStaf(medewerker)) return ALLEEN_HELPDESK;
    const goed = judgeTekstblokken(teksten);
    if (!goed.ok) return goed;
    const value: TekstenDocument = { id: ID, soort: 'teksten', teksten: goed.value };
    await helpdesk.commit(HELPDESK_PARTITIE, [{ kind: 'put', value }]);
    return accept({ teksten: goed.value });
  };
