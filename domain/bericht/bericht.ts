import type { Stempel } from '../formulier/wijziging';

/** `klaargezet` waits for its turn, `bezig` is claimed by a worker, `aandacht` waits for a person. */
export const BERICHT_STATUSSEN = ['klaargezet', 'bezig', 'verzonden', 'aandacht'] as const;
export type BerichtStatus = (typeof BERICHT_STATUSSEN)[number];

/** `bijlage`: the documents travel, encrypted. `link`: the mail only says where to look. A setting of the swv. */
export type MailWijze = 'bijlage' | 'link';

export type Ontvanger = { id: string; naam: string; email: string; functie: string };

/** A document to send: made by the worker from what was frozen when the user pressed send. */
export type BerichtDocument = { soort: 'opp'; titel: string; bestandsnaam: string; oppVersieId: string };

/** What every outgoing mail has: an outbox document, in the partition of what caused it. */
export type BerichtBasis = {
  /** `bericht-<key>`, unique in its partition: the same cause makes one message. */
  id: string;
  soort: 'bericht';
  aan: { naam: string; email: string };
  /** Visible to every reader of the mail. */
  cc?: readonly { naam: string; email: string }[];
  onderwerp: string;
  /** Plain text. */
  tekst: string;
  /** The same as HTML of our own making; mail programs show it instead of `tekst`. */
  html?: string;
  status: BerichtStatus;
  klaargezet: Stempel;
  pogingen: number;
  /** Instant; the worker leaves it alone until then. While `bezig` it is the end of the claim. */
  volgendePoging: string;
  /** Immutable id of the draft in the mailbox, once made. */
  conceptId?: string;
  verzondenOp?: string;
  /** Code of the last failure, such as `graph-403`; never a message text. */
  laatsteFout?: string;
};

/** An outgoing secure message, in the partition of the dossier. No pupil data in `onderwerp` and `tekst`. */
export type Bericht = BerichtBasis & {
  dossierId: string;
  dossierNummer: string;
  aan: Ontvanger;
  wijze: MailWijze;
  /** Shown in the app only, never mailed. */
  toelichting: string;
  documenten: readonly BerichtDocument[];
};
