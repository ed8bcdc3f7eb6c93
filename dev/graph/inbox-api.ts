import { graphFout, NIET_GEVONDEN, type Antwoord, type Verzoek } from './antwoord';
import { findMailboxVan, isZelfde } from './mailbox';
import { listMerken } from './mailregel';
import type { Omgeving } from './omgeving';
import type { Adres, Ingekomen, Post } from './postbus';

const PER_PAGINA = 10;
const FILTER = /^receivedDateTime ge (\S+)$/;

/** What a link remembers: the last message given, and the moment of the filter. */
type Stand = { na: number; vanaf: string };

/**
 * A delta query on the inbox: pages with a nextLink and at the end a deltaLink; from that one on only what came later.
 * What the links hold is for Graph alone. A token it does not know gives 410.
 */
export function answerDelta(omgeving: Omgeving, verzoek: Verzoek): Antwoord {
  const stand = readStand(verzoek.url);
  if (!stand) return graphFout(410, 'SyncStateNotFound', 'The sync state generation is not found.');
  const aantal = Number(/odata\.maxpagesize=(\d+)/.exec(String(verzoek.koppen.prefer))?.[1] ?? PER_PAGINA);
  const rijen = omgeving.postbus.listIngekomen(omgeving.mailbox ?? '', stand.na, stand.vanaf, aantal + 1);
  const pagina = rijen.slice(0, aantal);
  const token = Buffer.from(JSON.stringify({ ...stand, na: pagina.at(-1)?.nummer ?? stand.na })).toString('base64url');
  const basis = `http://${verzoek.koppen.host}${verzoek.url.pathname}`;
  const value = pagina.flatMap((rij) => toIngekomen(omgeving, verzoek, rij));
  const link =
    rijen.length > aantal
      ? { '@odata.nextLink': `${basis}?$skiptoken=${token}` }
      : { '@odata.deltaLink': `${basis}?$deltatoken=${token}` };
  return { status: 200, json: { value, ...link } };
}

function readStand({ searchParams }: URL): Stand | undefined {
  const token = searchParams.get('$skiptoken') ?? searchParams.get('$deltatoken');
  if (token === null) return { na: 0, vanaf: FILTER.exec(searchParams.get('$filter') ?? '')?.[1] ?? '' };
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as Stand;
  } catch {
    return undefined;
  }
}

/** The message behind an id of the inbox of the mailbox in the address. */
export function findIngekomen({ postbus, mailbox }: Omgeving, id: string): Post | undefined {
  const rij = postbus.readIngekomen(id);
  return rij && isZelfde(rij.mailbox, mailbox ?? '') ? postbus.readPost(rij.postId) : undefined;
}

export function readIngekomen(omgeving: Omgeving, verzoek: Verzoek, id: string): Antwoord {
  const rij = findIngekomen(omgeving, id) && omgeving.postbus.readIngekomen(id);
  const [json] = rij ? toIngekomen(omgeving, verzoek, rij) : [];
  return json ? { status: 200, json } : NIET_GEVONDEN;
}

/** A message of the inbox as Graph gives it; none when it is gone. */
export function toIngekomen(
  { postbus, mailboxen, afwijking }: Omgeving,
  { koppen }: Verzoek,
  { id, postId, op }: Ingekomen,
): { subject: string; [naam: string]: unknown }[] {
  const post = postbus.readPost(postId);
  if (!post) return [];
  const afzender = post.van ? undefined : findMailboxVan(mailboxen, post);
  const alsTekst = /outlook\.body-content-type="text"/.test(String(koppen.prefer)) || post.html === undefined;
  const bijlagen = postbus.listBijlagen(postId);
  return [
    {
      id,
      ...(post.odataType ? { '@odata.type': post.odataType } : {}),
      isDraft: false,
      receivedDateTime: op,
      subject: post.onderwerp,
      from: toAdres(post.van ?? afzender ?? { naam: '', email: '' }),
      toRecipients: post.aan.map(toAdres),
      ccRecipients: post.cc.map(toAdres),
      body: alsTekst ? { contentType: 'text', content: post.tekst } : { contentType: 'html', content: post.html },
      hasAttachments: bijlagen.length > 0,
      internetMessageHeaders: [...post.koppen, ...listMerken(post, afzender, afwijking)],
    },
  ];
}

const toAdres = ({ naam, email }: Adres): object => ({ emailAddress: { name: naam, address: email } });
