import { APART_REDENEN, type MailApart, type StellerKeuze } from '@domain/helpdesk/mail-apart';
import { array, beeld, INSTANT, JA_NEE, object, oneOf, ref, text, type Schemas } from './schema';

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
      afzenderId: text(),
      vraag: object({ vraagId: text(), nummer: text() }),
      afgehandeld: ref('Stempel'),
    },
    'afzenderId',
    'vraag',
    'afgehandeld',
  ),
  StellerKeuze: beeld<StellerKeuze>({
    id: text(),
    naam: text(),
    functie: text(),
    scholen: array(object({ id: text(), naam: text() })),
  }),
};
