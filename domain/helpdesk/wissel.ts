import type { Adres, Gespreksregel, Helpdeskvraag } from './helpdeskvraag';

/** Why somebody gets a mail about a question. */
export const HELPDESK_MAIL_SOORTEN = [
  'vraag',
  'reactie',
  'antwoord',
  'opgelost',
  'toewijzing',
  'wens',
  'samengevoegd',
  'ontvangst',
] as const;
export type HelpdeskMailSoort = (typeof HELPDESK_MAIL_SOORTEN)[number];

/** One mail. To whom follows from its kind and the route of the question; only a `toewijzing` says it. */
export type HelpdeskMail = {
  mailSoort: HelpdeskMailSoort;
  regel?: Gespreksregel;
  aan?: Adres;
  /** Files of a mail that came in, and could not be taken over. */
  geweigerd?: number;
};

/** What a rule changed in a question: the head as it becomes, and everything that goes with it in the same commit. */
export type HelpdeskWissel = {
  vraag: Helpdeskvraag;
  regels: readonly Gespreksregel[];
  mails: readonly HelpdeskMail[];
};
