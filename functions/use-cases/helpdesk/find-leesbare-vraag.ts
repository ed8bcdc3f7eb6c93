import type { Medewerker } from '@domain/adresboek/medewerker';
import { accept, type Result } from '@domain/result';
import { mayReadVraag } from '@domain/toegang/helpdesk';
import type { DocumentStore } from '../../ports';
import { loadVraag, type VraagBron } from '../helpdesk-store';
import { VRAAG_NIET_GEVONDEN } from '../refusals';

/** Finds a question that this person may read. */
export async function findLeesbareVraag(
  helpdesk: DocumentStore,
  medewerker: Medewerker,
  vraagId: string,
): Promise<Result<VraagBron>> {
  const bron = await loadVraag(helpdesk, vraagId);
  return bron && mayReadVraag(medewerker, bron.vraag) ? accept(bron) : VRAAG_NIET_GEVONDEN;
}
