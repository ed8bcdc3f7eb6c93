import { isAgenda, readAgenda, type AgendaBeeld } from './read-agenda';
import { findMailboxVan, type Mailbox } from './mailbox';
import type { Adres, Postbus } from './postbus';

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
  /** Instant. */
  ontvangenOp: string;
  koppen: readonly { name: string; value: string }[];
  bijlagen: readonly { naam: string; type: string; grootte: number; pad: string; agenda?: AgendaBeeld }[];
  /** The mail-flow rule of the secure mailbox encrypted it. */
  isVersleuteld: boolean;
  /** The other rule of the secure mailbox stopped it, and it came back to the sender. */
  isTegengehouden: boolean;
};

/** Newest first. `aan`: what reached this e-mail address, so nothing that was stopped; `na`: what came after this number. */
export function listPostvak(
  { postbus, mailboxen }: Postvak,
  { aan, na = 0 }: { aan?: string; na?: number } = {},
): readonly Ontvangen[] {
  const ontvangen = postbus.listBezorgd().flatMap(({ nummer, postId, op, isVersleuteld }): Ontvangen[] => {
    const post = nummer > na ? postbus.readPost(postId) : undefined;
    if (!post) return [];
    const { berichtId, onderwerp, tekst, koppen, cc } = post;
    const { naam = '', email = '', isBeveiligd = true } = findMailboxVan(mailboxen, post) ?? {};
    const merk = { isVersleuteld, isTegengehouden: isBeveiligd && !isVersleuteld };
    const bijlagen = listBijlagen(postbus, postId);
    const van = { naam, email };
    return [
      { nummer, berichtId, van, aan: post.aan, cc, onderwerp, tekst, ontvangenOp: op, koppen, bijlagen, ...merk },
    ];
  });
  return ontvangen
    .filter(
      (bericht) => !aan || (!bericht.isTegengehouden && listOntvangers([bericht]).some(({ email }) => email === aan)),
    )
    .reverse();
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
