import { NIET_GEVONDEN, type Antwoord, type Verzoek } from './antwoord';
import { findById } from './post-api';
import { toIngekomen } from './inbox-api';
import type { Omgeving } from './omgeving';

/** A folder or an agenda: that it opens is all that anybody asks of it. */
export const openMap = (naam: string) => (): Antwoord => ({ status: 200, json: { id: naam } });

/** What this stand-in does with a message that is thrown away: it is gone. */
export function removePost(omgeving: Omgeving, id: string): Antwoord {
  const { postbus, mailbox = '' } = omgeving;
  const post = findById(omgeving, id);
  if (post) postbus.deletePost(post.id);
  else if (postbus.readIngekomen(id)?.mailbox.toLowerCase() === mailbox.toLowerCase()) postbus.deleteIngekomen(id);
  else return NIET_GEVONDEN;
  return { status: 204 };
}

const FILTER = /^receivedDateTime ge (\S+) and contains\(subject,'((?:[^']|'')*)'\)$/;
const MAX = 50;

/** The inbox by moment and subject. */
export function searchInbox(omgeving: Omgeving, verzoek: Verzoek): Antwoord {
  const [, vanaf = '', woord = ''] = FILTER.exec(verzoek.url.searchParams.get('$filter') ?? '') ?? [];
  const rijen = omgeving.postbus.listIngekomen(omgeving.mailbox ?? '', 0, vanaf, MAX);
  const value = rijen
    .flatMap((rij) => toIngekomen(omgeving, verzoek, rij))
    .filter(({ subject }) => woord !== '' && subject.includes(woord.replaceAll("''", "'")));
  return { status: 200, json: { value } };
}
