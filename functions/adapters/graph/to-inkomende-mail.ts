import type { Message } from '@microsoft/microsoft-graph-types';
import type { InkomendeMail } from '../../ports';
import { htmlToTekst } from './html-to-tekst';
import { readKoppen } from './mail-koppen';

/** What a message must hold to be one; a change of its state alone comes with less. */
export const MAIL_VELDEN = 'id,from,subject,body,receivedDateTime,hasAttachments,internetMessageHeaders,isDraft';

/** `@odata.type` is there for what is more than a mail, such as an answer to an invitation. */
export type GraphBericht = Message & { '@odata.type'?: string };

/** Characters. */
const LANGSTE_TEKST = 200_000;
/** Markup takes more room than what it says. */
const LANGSTE_HTML = 2_000_000;

/** In the text of a mail, where a picture stood. Graph does not count such a picture in `hasAttachments`. */
const PLAATJE = /\[cid:[^\]\n]{1,200}\]/g;

/** An invitation that somebody accepted or declined, and the like: their agenda wrote it. */
export const isUitAgenda = ({ '@odata.type': soort = '' }: GraphBericht): boolean =>
  soort.startsWith('#microsoft.graph.eventMessage');

export function toInkomendeMail({ id, subject, body, receivedDateTime, ...bericht }: GraphBericht): InkomendeMail {
  const van = toAfzender(bericht.from);
  const koppen = readKoppen(bericht.internetMessageHeaders ?? [], van.email);
  const tekst = toTekst(body);
  return {
    id: tekstVan(id),
    van,
    onderwerp: tekstVan(subject),
    tekst: tekst.replace(PLAATJE, '[afbeelding]'),
    ontvangenOp: tekstVan(receivedDateTime),
    heeftBijlagen: bericht.hasAttachments === true || tekst.search(PLAATJE) >= 0,
    ...koppen,
    isAutomatisch: koppen.isAutomatisch || isUitAgenda(bericht),
  };
}

const tekstVan = (waarde: string | null | undefined): string => waarde?.trim() ?? '';

function toAfzender(van: Message['from']): InkomendeMail['van'] {
  const email = tekstVan(van?.emailAddress?.address).toLowerCase();
  return { naam: tekstVan(van?.emailAddress?.name) || email, email };
}

/** Graph gives text when asked; where it gives HTML all the same, it becomes text here. */
function toTekst(body: Message['body']): string {
  const inhoud = body?.content ?? '';
  const tekst = body?.contentType === 'html' ? htmlToTekst(inhoud.slice(0, LANGSTE_HTML)) : inhoud;
  return tekst.replaceAll('\r\n', '\n').slice(0, LANGSTE_TEKST);
}
