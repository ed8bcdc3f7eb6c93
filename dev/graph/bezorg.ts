import { randomUUID } from 'node:crypto';
import { htmlToTekst } from '../../functions/adapters/graph/html-to-tekst';
import { isZelfde } from './mailbox';
import type { Omgeving } from './omgeving';
import type { Adres, Post } from './postbus';

/** A mail that somebody outside wrote. */
export type MailVanBuiten = {
  van: Adres;
  aan: readonly Adres[];
  cc?: readonly Adres[];
  onderwerp: string;
  tekst: string;
  html?: string;
  koppen?: Post['koppen'];
  odataType?: string;
  bijlagen?: readonly { naam: string; type: string; inhoud: Uint8Array }[];
};

/** Puts a sent message into the inbox of each of our own mailboxes that it was sent to, once each. */
export function bezorgBinnen({ postbus, nu, mailboxen }: Omgeving, post: Post): void {
  const ontvangers = [...post.aan, ...post.cc];
  for (const { email } of mailboxen)
    if (ontvangers.some((adres) => isZelfde(adres.email, email)))
      postbus.addIngekomen({
        id: `AAkALgIN${randomUUID().replaceAll('-', '')}=`,
        mailbox: email,
        postId: post.id,
        op: nu().toISOString(),
      });
}

/** Delivers it to our mailboxes, and shows it on the mailbox page. */
export function bezorgVanBuiten(omgeving: Omgeving, { bijlagen = [], ...mail }: MailVanBuiten): Post {
  const op = omgeving.nu().toISOString();
  const post: Post = {
    cc: [],
    koppen: [],
    ...mail,
    tekst: mail.html !== undefined && mail.tekst === '' ? htmlToTekst(mail.html) : mail.tekst,
    id: `AAkALgUIT${randomUUID().replaceAll('-', '')}=`,
    isConcept: false,
    berichtId: '',
    gemaaktOp: op,
    verzondenOp: op,
  };
  omgeving.postbus.savePost(post);
  for (const bijlage of bijlagen) omgeving.postbus.saveBijlage({ id: randomUUID(), postId: post.id, ...bijlage });
  omgeving.postbus.addBezorging({ postId: post.id, berichtId: '', op, isVersleuteld: false });
  bezorgBinnen(omgeving, post);
  return post;
}
