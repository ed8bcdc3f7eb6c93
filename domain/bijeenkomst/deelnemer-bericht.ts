import type { BerichtBasis } from '../bericht/bericht';
import type { RondzendingSoort } from './rondzending';

/** Why somebody gets a mail about a bijeenkomst. */
export type DeelnemerMailSoort =
  | RondzendingSoort
  | 'bevestiging'
  | 'wachtlijst'
  | 'aanbod'
  | 'aanbod-verlopen'
  | 'gewijzigde-aanmelding'
  | 'afmelding'
  | 'verplaatst'
  | 'nog-eens';

/** What goes into an agenda. Instants in UTC, so that no reader needs a time zone table. */
export type Agendapunt = {
  methode: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** Stable for one person and bijeenkomst. */
  uid: string;
  /** SEQUENCE: higher for every change. */
  versie: number;
  begin: string;
  eind: string;
  titel: string;
  tekst: string;
  plaats: string;
  link?: string;
  /** Absent in a public agenda item. */
  deelnemer?: { naam: string; email: string };
  /** Instant of the change. */
  op: string;
};

/** A plain mail about a bijeenkomst: the outbox document in its partition. */
export type DeelnemerBericht = BerichtBasis & {
  bijeenkomstId: string;
  aanmeldingId: string;
  mailSoort: DeelnemerMailSoort;
  agenda?: Agendapunt;
};
