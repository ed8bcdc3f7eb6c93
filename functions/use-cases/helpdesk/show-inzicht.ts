import type { Medewerker } from '@domain/adresboek/medewerker';
import { addMaanden, toDag } from '@domain/datum/datum';
import { toInstant } from '@domain/datum/tijd';
import { countInzicht } from '@domain/helpdesk/count-inzicht';
import type { HelpdeskInzicht } from '@domain/helpdesk/helpdesk-beeld';
import { accept, type Result } from '@domain/result';
import { isHelpdeskStaf } from '@domain/toegang/helpdesk';
import type { HelpdeskDeps } from '../deps';
import { loadInstellingen } from '../helpdesk-store';
import { ALLEEN_HELPDESK } from '../refusals';
import { listKoppen } from './list-koppen';

export type ShowInzicht = (medewerker: Medewerker) => Promise<Result<HelpdeskInzicht>>;

const MAANDEN = 12;

/** The last twelve months, this one included. */
export const createShowInzicht =
  ({ helpdesk, clock }: Pick<HelpdeskDeps, 'helpdesk' | 'clock'>): ShowInzicht =>
  async (medewerker) => {
    if (!isHelpdeskStaf(medewerker)) return ALLEEN_HELPDESK;
    const nu = clock().toISOString();
    const eersteDag = `${addMaanden(toDag(nu), 1 - MAANDEN).slice(0, 7)}-01`;
    const vanaf = toInstant(eersteDag, '00:00') ?? eersteDag;
    const [{ uren }, vragen] = await Promise.all([
      loadInstellingen(helpdesk),
      listKoppen(helpdesk, [{ field: 'gesteldOp', vanaf }]),
    ]);
    return accept(countInzicht(vragen, { uren, nu, wie: medewerker.id }));
  };
