import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { readReferentie } from '@domain/helpdesk/read-referentie';
import { mayReadVraag } from '@domain/toegang/helpdesk';
import type { DocumentStore } from '../../ports';
import { loadVraag } from '../helpdesk-store';
import type { InkomendDeps } from './mail-document';

/** A chain of merged questions is never longer in practice. */
const MEESTE_STAPPEN = 10;

/** The question that a subject refers to; for one that was merged, the one that it goes on in. */
export async function findVraagBij(helpdesk: DocumentStore, onderwerp: string): Promise<Helpdeskvraag | undefined> {
  const nummer = readReferentie(onderwerp);
  if (nummer === undefined) return undefined;
  const { items } = await helpdesk.query<Helpdeskvraag>({
    soort: 'vraag',
    where: [{ field: 'nummer', is: nummer }],
    sort: { field: 'laatsteOp', richting: 'af' },
    limit: 1,
  });
  let vraag = items[0]?.value;
  for (let stap = 0; vraag?.samengevoegdIn !== undefined && stap < MEESTE_STAPPEN; stap += 1)
    vraag = (await loadVraag(helpdesk, vraag.samengevoegdIn))?.vraag;
  return vraag;
}

/** Who has this address, as the directory is now. Of more people with one address: who asked, or who may read the question. */
export async function findAfzender(
  { adresboek }: Pick<InkomendDeps, 'adresboek'>,
  email: string,
  vraag: Helpdeskvraag | undefined,
): Promise<Medewerker | undefined> {
  const alle = (await adresboek.listMedewerkers()).filter((een) => email !== '' && een.email.toLowerCase() === email);
  const gekozen =
    alle.find(({ id }) => id === vraag?.steller.id) ?? alle.find((een) => vraag && mayReadVraag(een, vraag)) ?? alle[0];
  return gekozen && adresboek.findMedewerker(gekozen.id);
}
