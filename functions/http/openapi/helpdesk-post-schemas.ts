import { APART_REDENEN, type MailApart } from '@domain/helpdesk/mail-apart';
import { beeld, INSTANT, JA_NEE, oneOf, ref, text, type Schemas } from './schema';

/** Mail that belongs to no question. */
export const POST_SCHEMAS: Schemas = {
  MailApart: beeld<MailApart>(
    {
      mailId: text(),
      van: ref('Adres'),
      onderwerp: text(),
      tekst: text(),
      heeftBijlagen: JA_NEE,
      reden: oneOf(APART_REDENEN),
      ontvangenOp: INSTANT,
      afgehandeld: ref('Stempel'),
    },
    'afgehandeld',
  ),
};
