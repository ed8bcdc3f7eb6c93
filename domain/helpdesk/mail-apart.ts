import type { Stempel } from '../formulier/wijziging';
import type { Adres } from './helpdeskvraag';

export const APART_REDENEN = [
  'onbekend',
  'gesloten',
  'teVeel',
  'automatisch',
  'geen-themaverbinder',
  'storing',
] as const;
/** Why a mail stands in no conversation. */
export type ApartReden = (typeof APART_REDENEN)[number];

/** A mail that became part of no question: somebody of the helpdesk looks at it. */
export type MailApart = {
  mailId: string;
  van: Adres;
  onderwerp: string;
  tekst: string;
  /** They are in the mailbox only, until it becomes a question. */
  heeftBijlagen: boolean;
  reden: ApartReden;
  ontvangenOp: string;
  /** Who has this address in the directory; absent when nobody has, or when somebody else may have used it. */
  afzenderId?: string;
  /** What it became. */
  vraag?: { vraagId: string; nummer: string };
  afgehandeld?: Stempel;
};

/** On whose behalf a mail may become a question. */
export type StellerKeuze = {
  id: string;
  naam: string;
  functie: string;
  scholen: readonly { id: string; naam: string }[];
};

export const APART_UITLEG: Record<ApartReden, string> = {
  onbekend: 'Dit adres staat niet in het adresboek, of iemand gebruikte het adres van een ander.',
  gesloten: 'Een antwoord op een vraag die al gesloten is.',
  teVeel: 'Van dit adres kwamen in een uur meer mails dan de helpdesk opneemt.',
  automatisch: 'Een automatisch bericht dat bij geen vraag hoort.',
  'geen-themaverbinder': 'Er was geen Themaverbinder, dus de vraag kon niet weg.',
  storing: 'De mail kon na veel pogingen niet worden verwerkt.',
};

/** What waits first, and the newest first. */
export const sortMailApart = (mails: readonly MailApart[]): readonly MailApart[] =>
  mails.toSorted(
    (een, ander) =>
      Number(een.afgehandeld !== undefined) - Number(ander.afgehandeld !== undefined) ||
      ander.ontvangenOp.localeCompare(een.ontvangenOp),
  );
