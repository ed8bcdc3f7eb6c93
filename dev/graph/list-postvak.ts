import { isAgenda, readAgenda, type AgendaBeeld } from './read-agenda';
import { findMailboxVan, type Mailbox } from './mailbox';
import { isTegengehouden } from './mailregel';
import type { Adres, Bezorging, Post, Postbus } from './postbus';

export type Postvak = { postbus: Postbus; mailboxen: readonly Mailbox[] };

/** A message as its reader gets it. */
export type Ontvangen = {
  /** Counts up with each message that left. */
  nummer: number;
  berichtId: string;
  van: Adres;
  aan: readonly Adres[];
  cc: readonly Adres[];
  onderwerp: string;
  tekst: string;
  /** Address of the mail as it was drawn up; absent for plain text. */
  opmaak?: string;
  /** Instant. */
  ontvangenOp: string;
  koppen: readonly { name: string; value: string }[];
  bijlagen: readonly { naam: string; type: string; grootte: number; pad: string; agenda?: AgendaBeeld }[];
  /** The mail-flow rule of the secure mailbox encrypted it. */
  isVersleuteld: boolean;
  /** Somebody wrote it on the page; it did not leave one of our mailboxes. */
  isVanBuiten: boolean;
  /** The other rule of the secure mailbox stopped it, and it came back to the sender. */
  isTegengehouden: boolean;
};

/** Newest first. `aan`: what reached this e-mail address, so nothing that was stopped; `na`: what came after this number. */
export function listPostvak(
  { postbus, mailboxen }: Postvak,
  { aan, na = 0 }: { aan?: string; na?: number } = {},
): readonly Ontvangen[] {
  const ontvangen = postbus.listBezorgd().flatMap((bezorging): Ontvangen[] => {
    const post = bezorging.nummer > na ? postbus.readPost(bezorging.postId) : undefined;
    return post ? [toOntvangen({ postbus, mailboxen }, post, bezorging)] : [];
  });
  return ontvangen
    .filter(
      (bericht) => !aan || (!bericht.isTegengehouden && listOntvangers([bericht]).some(({ email }) => email === aan)),
    )
    .reverse();
}

function toOntvangen(
  { postbus, mailboxen }: Postvak,
  { id, berichtId, aan, cc, onderwerp, tekst, koppen, html, ...post }: Post,
  { nummer, op, isVersleuteld }: Bezorging,
): Ontvangen {
  const mailbox = post.van ? undefined : findMailboxVan(mailboxen, post);
  const { naam = '', email = '' } = post.van ?? mailbox ?? {};
  return {
    nummer,
    berichtId,
    van: { naam, email },
    aan,
    cc,
    onderwerp,
    tekst,
    ...(html === undefined ? {} : { opmaak: `/postvak/opmaak/${encodeURIComponent(id)}` }),
    ontvangenOp: op,
    koppen,
    bijlagen: listBijlagen(postbus, id),
    isVersleuteld,
    isTegengehouden: isTegengehouden({ koppen }, mailbox),
    isVanBuiten: post.van !== undefined,
  };
}

/** Everyone who got something, by name. */
export function listOntvangers(berichten: readonly Pick<Ontvangen, 'aan' | 'cc'>[]): readonly Adres[] {
  const perEmail = new Map(berichten.flatMap(({ aan, cc }) => [...aan, ...cc]).map((adres) => [adres.email, adres]));
  return [...perEmail.values()].sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'));
}

const listBijlagen = (postbus: Postbus, postId: string): Ontvangen['bijlagen'] =>
  postbus.listBijlagen(postId).map(({ id, naam, type, grootte }) => {
    const agenda = isAgenda(type) ? readAgenda(postbus.readBijlage(id)?.inhoud) : undefined;
    return { naam, type, grootte, pad: `/postvak/bijlagen/${id}`, ...(agenda ? { agenda } : {}) };
  });
