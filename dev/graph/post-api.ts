import { randomUUID } from 'node:crypto';
import { htmlToTekst } from '../../functions/adapters/graph/html-to-tekst';
import { graphFout, NIET_GEVONDEN, readJson, type Antwoord, type Verzoek } from './antwoord';
import { findMailboxVan, isZelfde } from './mailbox';
import type { Omgeving } from './omgeving';
import { bezorgBinnen } from './bezorg';
import { readIngekomen } from './inbox-api';
import { isTegengehouden, isVersleuteld } from './mailregel';
import type { Adres, Post } from './postbus';

const MAX_KOPPEN = 5;
const FILTER =
  /^singleValueExtendedProperties\/Any\(ep: ?ep\/id eq '(String \{[0-9a-f-]+\} Name \w+)' and ep\/value eq '((?:[^']|'')*)'\)$/i;

type GraphAdres = { emailAddress?: { name?: string; address?: string } };
type GraphBericht = {
  subject?: string;
  body?: { contentType?: string; content?: string };
  toRecipients?: GraphAdres[];
  ccRecipients?: GraphAdres[];
  internetMessageHeaders?: { name: string; value: string }[];
  singleValueExtendedProperties?: { id: string; value: string }[];
};

export function createPost({ postbus, nu, mailbox }: Omgeving, verzoek: Verzoek): Antwoord {
  const bericht = readJson(verzoek) as GraphBericht | undefined;
  if (!bericht) return graphFout(400, 'BadRequest', 'Unable to read JSON request payload.');
  const bezwaar = checkKoppen(bericht.internetMessageHeaders);
  if (bezwaar) return graphFout(400, 'InvalidInternetMessageHeaderCollection', bezwaar);
  const post = { ...toPost(bericht, nu()), mailbox };
  postbus.savePost(post);
  return { status: 201, json: toGraph(post, verzoek) };
}

const toPost = ({ subject = '', body, internetMessageHeaders = [], ...bericht }: GraphBericht, nu: Date): Post => ({
  id: `AAkALg${randomUUID().replaceAll('-', '')}=`,
  isConcept: true,
  berichtId: bericht.singleValueExtendedProperties?.[0]?.value ?? '',
  onderwerp: subject,
  ...toInhoud(body),
  aan: toAdressen(bericht.toRecipients),
  cc: toAdressen(bericht.ccRecipients),
  koppen: internetMessageHeaders,
  gemaaktOp: nu.toISOString(),
});

const toInhoud = ({ contentType, content = '' }: NonNullable<GraphBericht['body']> = {}): Pick<
  Post,
  'tekst' | 'html'
> => (contentType?.toLowerCase() === 'html' ? { tekst: htmlToTekst(content), html: content } : { tekst: content });

function checkKoppen(koppen: GraphBericht['internetMessageHeaders']): string | undefined {
  if (koppen === undefined) return undefined;
  if (koppen.length === 0 || koppen.length > MAX_KOPPEN)
    return 'The number of internet message headers must be greater than 0 and less or equal to 5.';
  return koppen.every(({ name }) => /^x-./i.test(name)) ? undefined : "The header name should start with 'x-' or 'X-'.";
}

const toAdressen = (adressen: readonly GraphAdres[] = []): readonly Adres[] =>
  adressen.map(({ emailAddress = {} }) => ({ naam: emailAddress.name ?? '', email: emailAddress.address ?? '' }));

/** Without `IdType="ImmutableId"` the id changes when the message moves to Sent Items; here it gets another letter. */
function toGraph(post: Post, { koppen }: Pick<Verzoek, 'koppen'>): object {
  const isVast = /IdType="ImmutableId"/i.test(String(koppen.prefer ?? ''));
  return {
    id: isVast ? post.id : `${post.isConcept ? 'D' : 'S'}${post.id}`,
    isDraft: post.isConcept,
    createdDateTime: post.gemaaktOp,
    ...(post.verzondenOp ? { sentDateTime: post.verzondenOp } : {}),
    subject: post.onderwerp,
    internetMessageId: `<${post.id.toLowerCase()}@graph.local>`,
  };
}

const isVan = ({ mailbox, mailboxen }: Omgeving, post: Post): boolean =>
  mailbox === undefined || (!post.van && isZelfde(findMailboxVan(mailboxen, post)?.email ?? '', mailbox));

/** A post of this mailbox by either kind of id; not while it is in transport. */
export function findById(omgeving: Omgeving, id: string): Post | undefined {
  const { postbus, nu } = omgeving;
  const los = id.replace(/^[DS](?=AAkALg)/, '');
  const post = postbus.readPost(los);
  const pastBij = los === id || (post && id.startsWith(post.isConcept ? 'D' : 'S'));
  return post && pastBij && isVan(omgeving, post) && isZichtbaar(post, nu()) ? post : undefined;
}

const isZichtbaar = ({ zichtbaarVanaf = '' }: Post, nu: Date): boolean => zichtbaarVanaf <= nu.toISOString();

export function searchPost(omgeving: Omgeving, verzoek: Verzoek): Antwoord {
  const { postbus, nu } = omgeving;
  const [, , waarde] = FILTER.exec(verzoek.url.searchParams.get('$filter') ?? '') ?? [];
  if (waarde === undefined) return graphFout(400, 'ErrorInvalidUrlQueryFilter', 'The query filter is not supported.');
  const gevonden = postbus
    .findPost(waarde.replaceAll("''", "'"))
    .filter((post) => isVan(omgeving, post) && isZichtbaar(post, nu()));
  const top = Number(verzoek.url.searchParams.get('$top') ?? 10);
  return { status: 200, json: { value: gevonden.slice(0, top).map((post) => toGraph(post, verzoek)) } };
}

export function readPost(omgeving: Omgeving, verzoek: Verzoek, id: string): Antwoord {
  const post = findById(omgeving, id);
  return post ? { status: 200, json: toGraph(post, verzoek) } : readIngekomen(omgeving, verzoek, id);
}

/** A draft can be sent once; then it is in Sent Items. `onderweg`: seconds in transport, when nothing finds it. */
export function sendPost(omgeving: Omgeving, id: string, onderweg = 0): Antwoord {
  const post = findById(omgeving, id);
  if (!post) return NIET_GEVONDEN;
  if (!post.isConcept) return graphFout(400, 'ErrorInvalidRequest', 'The message was sent before.');
  if (post.aan.length === 0) return graphFout(400, 'ErrorInvalidRecipients', 'At least one recipient is needed.');
  const nu = omgeving.nu();
  const op = nu.toISOString();
  const verzender = findMailboxVan(omgeving.mailboxen, post);
  const zichtbaarVanaf = new Date(nu.getTime() + onderweg * 1000).toISOString();
  omgeving.postbus.savePost({ ...post, isConcept: false, verzondenOp: op, zichtbaarVanaf });
  omgeving.postbus.addBezorging({
    postId: post.id,
    berichtId: post.berichtId,
    op,
    isVersleuteld: isVersleuteld(post, verzender),
  });
  if (!omgeving.afwijking.houdtTegen || !isTegengehouden(post, verzender)) bezorgBinnen(omgeving, post);
  return { status: 202 };
}
