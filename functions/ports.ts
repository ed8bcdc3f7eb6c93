import type { CsvRegel } from '@domain/beheer/import/csv-regel';
import type { TokenKenmerken } from '@domain/beheer/zelftest/judge-aanmelding';
import type { Tijdmeting } from '@domain/beheer/zelftest/judge-omgeving';
import type { BakStand } from '@domain/beheer/zelftest/judge-opslag';
import type { Deur } from '@domain/beheer/zelftest/judge-postvak';
import type { Agendapunt } from '@domain/bijeenkomst/deelnemer-bericht';
import type { Afspraak } from '@domain/gesprek/afspraak';
import type { InAgenda } from '@domain/gesprek/gesprek-verloop';
import type { NieuweMelding } from '@domain/melding/melding';
import type { NieuwsbriefMailInput } from '@domain/nieuwsbrief/to-mail-tekst';
import type { OppDocument } from '@domain/opp/opp-document';
import type { Result } from '@domain/result';

/** What the store keeps: plain JSON with an id, unique within its partition, and a kind. */
export type Document = { id: string; soort: string };

/** `version` is opaque; handing it back on a write makes a lost update impossible. */
export type Stored<T extends Document> = { partition: string; value: T; version: string };

export type Write<T extends Document = Document> =
  | { kind: 'create'; value: T; ttlSeconds?: number }
  | { kind: 'replace'; value: T; version: string; ttlSeconds?: number }
  /** Create or overwrite, without a look: only for what nobody else writes. */
  | { kind: 'put'; value: T; ttlSeconds?: number }
  | { kind: 'delete'; id: string; version: string };

/** `field` is a top-level name; `bevat` matches a part of a text, `heeft` an element of an array. */
export type Filter =
  | { field: string; is: string | number | boolean }
  | { field: string; in: readonly string[] }
  | { field: string; bevat: string }
  | { field: string; heeft: string }
  | { field: string; vanaf?: string; totEnMet?: string };

export type Query = {
  /** Absent: all partitions. */
  partition?: string;
  soort: string;
  where?: readonly Filter[];
  /** Any of these groups of filters must hold too. */
  anyOf?: readonly (readonly Filter[])[];
  /** One sort field, a text that is always present; ties are broken by partition and id. */
  sort: { field: string; richting: 'op' | 'af' };
  /** 1 … 200 */
  limit: number;
  /** As given by the page before; opaque. */
  continuation?: string;
};

export type Page<T extends Document> = { items: readonly Stored<T>[]; continuation?: string };

/** The one port to storage. Every method rejects (throws) on a fault and never on an expected answer. */
export type DocumentStore = {
  read<T extends Document>(partition: string, id: string): Promise<Stored<T> | undefined>;
  /** All documents of a partition whose id starts with `idPrefix`, by id. */
  list<T extends Document>(partition: string, idPrefix?: string): Promise<readonly Stored<T>[]>;
  query<T extends Document>(query: Query): Promise<Page<T>>;
  count(query: Pick<Query, 'partition' | 'soort' | 'where' | 'anyOf'>): Promise<number>;
  /**
   * All or nothing within one partition; at most 100 writes. Gives the new versions in the order of the writes (a delete
   * gives ''). Refuses `bestaat-al` (create of an existing id) and `dossier-gewijzigd` (stale version or document gone).
   */
  commit(partition: string, writes: readonly Write[]): Promise<Result<readonly string[]>>;
  /** Documents written after the cursor, oldest first; deletes and expiry are not reported. Absent cursor: from the start. */
  changes(cursor?: string, limit?: number): Promise<{ items: readonly Stored<Document>[]; cursor: string }>;
};

export type Clock = () => Date;
export type NewId = () => string;

/** Codes and ids only: never a name, an answer or a body. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  code: string,
  fields?: Record<string, string | number | boolean>,
) => void;

/** Draws the OPP. The same document and moment give the same content. */
export type MakePdf = (document: OppDocument, gemaakt: { door: string; op: string }) => Promise<Uint8Array>;

export type MailBijlage = { naam: string; type: string; inhoud: Uint8Array };
export type Mail = {
  /** Carried as an extended property, so that a message can be found again after a doubtful answer. */
  berichtId: string;
  aan: { naam: string; email: string };
  cc?: readonly { naam: string; email: string }[];
  onderwerp: string;
  tekst: string;
  html?: string;
};

/** Why a call to the mailbox did not work out. `tijdelijk`: later again; `blijvend`: a person must look. */
export type MailFout = { soort: 'tijdelijk' | 'blijvend'; code: string; naSeconden?: number };
export type MailUitkomst<T> = { ok: true; value: T } | { ok: false; fout: MailFout };

/** A mailbox that mail leaves from. Every call may be repeated. */
export type Mailbox = {
  /** Looks for a message with this berichtId, in the drafts and among the sent ones: a sent one first, then draft `conceptId`. */
  find(
    berichtId: string,
    conceptId?: string,
  ): Promise<MailUitkomst<{ conceptId: string; isVerzonden: boolean } | undefined>>;
  /** A draft with the extended property and, in the secure mailbox, the header that encrypts; not yet sent. */
  createDraft(mail: Mail): Promise<MailUitkomst<{ conceptId: string }>>;
  /** Adds the attachments that are not there yet. */
  attach(conceptId: string, bijlagen: readonly MailBijlage[]): Promise<MailUitkomst<void>>;
  /** A `tijdelijk` outcome is doubtful: look with `find` before sending again. */
  send(conceptId: string): Promise<MailUitkomst<void>>;
};

/** The activity feed of Teams. Calls may be repeated: what is told again under the same `reeks` replaces what stood there. */
export type Meldingen = {
  /** `blijvend`: this person can't be told, such as who doesn't have the app. */
  send(melding: Omit<NieuweMelding, 'over'> & { reeks: string }): Promise<MailUitkomst<void>>;
};

/** What an access token turned out to be. `storing`: the keys of the sign-in service could not be fetched, so nobody knows. */
export type TokenUitkomst =
  | { soort: 'geldig'; /** Object id of the account, the id of a medewerker. */ oid: string }
  | {
      soort: 'afgewezen';
      /** A code for the log; `tenant`: a good token of an organisation that may not come in. */ reden: string;
    }
  | { soort: 'storing'; reden: string };

export type CheckToken = (token: string) => Promise<TokenUitkomst>;

/** A link does one thing for one person: a token of one doel is worth nothing for another. */
export type LinkDoel = 'aanmelding' | 'aanbod' | 'reactie' | 'formulier' | 'uitschrijven';
/**
 * `tot`: instant after which the link has expired. `aanmeldingId` is empty for `formulier`. For `uitschrijven` the two ids are
 * those of the nieuwsbrief and of who got it.
 */
export type LinkInhoud = { doel: LinkDoel; bijeenkomstId: string; aanmeldingId: string; tot: string };

/** Signs what stands in a link, so that nobody can make or change one. */
export type LinkTokens = {
  sign(inhoud: LinkInhoud): string;
  /** `undefined` for anything that we did not sign, for another doel, and after `tot`. */
  verify(token: string, doel: LinkDoel, nu: string): LinkInhoud | undefined;
};

/** A keyed hash (32 hex digits): the same words give the same key, and nobody else can compute it. */
export type MakeSleutel = (...woorden: readonly string[]) => string;

/** iCalendar text (RFC 5545) for one item. */
export type MakeAgenda = (punt: Agendapunt) => Promise<string>;

/** Cells are text, whole numbers or days (`YYYY-MM-DD`). */
export type Tabel = {
  naam: string;
  kolommen: readonly { kop: string; soort: 'tekst' | 'getal' | 'datum'; breedte?: number }[];
  rijen: readonly (readonly (string | number | undefined)[])[];
};
export type TabelVorm = 'csv' | 'xlsx';
export type MakeTabel = (tabel: Tabel, vorm: TabelVorm) => Promise<Uint8Array>;

/** The rows of a CSV file, the header among them; refuses `lijst-onleesbaar`. */
export type ReadCsv = (bytes: Uint8Array) => Promise<Result<readonly CsvRegel[]>>;

/** A mail that came in. Text only: HTML is turned into it by the adapter. */
export type InkomendeMail = {
  /** Immutable id in the mailbox. */
  id: string;
  van: { naam: string; email: string };
  onderwerp: string;
  /** At most 200,000 characters; the rest is cut off. */
  tekst: string;
  ontvangenOp: string;
  /** A machine wrote it (Auto-Submitted, Precedence, X-Auto-Response-Suppress, a bounce): never answer it by itself. */
  isAutomatisch: boolean;
  /** Value of our own header, when we sent it ourselves. */
  eigenBerichtId?: string;
  /** The mail server could not prove that it comes from this address (DMARC): its sender is worth nothing. */
  isVervalst: boolean;
  heeftBijlagen: boolean;
};

/** `inhoud` is absent when it is too large or no file, such as a mail within a mail. */
export type InkomendeBijlage = { naam: string; type: string; bytes: number; inhoud?: Uint8Array };

/** The inbox of the plain mailbox, read by asking what changed. Calls may be repeated. */
export type Postvak = {
  /**
   * Absent cursor: from an hour ago, without what lies there longer. An expired one starts anew with the last week, so a mail may
   * come more than once. `isMeer`: ask again at once.
   */
  changes(cursor?: string): Promise<MailUitkomst<{ mails: readonly InkomendeMail[]; cursor: string; isMeer: boolean }>>;
  listBijlagen(mailId: string): Promise<MailUitkomst<readonly InkomendeBijlage[]>>;
};

/** The calendar that talks are organised from. Every call may be repeated. */
export type Agenda = {
  /** The event with this id, if there is one. */
  find(id: string): Promise<MailUitkomst<InAgenda | undefined>>;
  /** With a meeting in Teams. A `tijdelijk` outcome is doubtful: look with `find` first. */
  create(afspraak: Afspraak): Promise<MailUitkomst<InAgenda>>;
  /** Another time or company; who is invited hears it. `undefined`: somebody took the event out of the calendar. */
  change(eventId: string, afspraak: Afspraak): Promise<MailUitkomst<InAgenda | undefined>>;
  /** Takes it out and tells everybody; fine when it is gone already. */
  cancel(eventId: string): Promise<MailUitkomst<void>>;
};

/** Files, by a name we give; never in a document. */
export type Bestanden = {
  save(naam: string, inhoud: Uint8Array, type: string): Promise<void>;
  read(naam: string): Promise<{ inhoud: Uint8Array; type: string } | undefined>;
  delete(naam: string): Promise<void>;
};

/** Markdown as HTML. HTML in it stays text, images are left out, and links go to https or mailto. */
export type RenderMarkdown = (markdown: string) => string;
/** A whole nieuwsbrief as HTML for mail: inline styles, no images, nothing from outside. */
export type MakeNieuwsbriefHtml = (mail: NieuwsbriefMailInput) => string;
export type Opmaak = { renderMarkdown: RenderMarkdown; makeNieuwsbriefHtml: MakeNieuwsbriefHtml };

/** What a token says. Only for one that `CheckToken` found good. */
export type ReadKenmerken = (token: string) => Promise<TokenKenmerken>;
/** How the containers of the store are set up. */
export type InspectOpslag = () => Promise<readonly BakStand[]>;

/** A mail of a trial that came back into the mailbox it was sent from. */
export type Proefvondst = { id: string; onderwerp: string; ontvangenOp: string; merk: boolean };
/** What the self-test tries of Graph. The methods that give a `Deur` or a `Tijdmeting` reject only when the line is down. */
export type ZelftestGraph = {
  /** Opens the mailbox, makes a draft and removes it: all that the app needs of it. */
  tryPostvak(adres: string): Promise<Deur>;
  /** Only whether the door opens: nothing of anybody is read. */
  lookPostvak(adres: string): Promise<Deur>;
  lookAgenda(adres: string): Promise<Deur>;
  readTijd(): Promise<Tijdmeting>;
  /** From the secure mailbox to itself; without the header the mail-flow rules should stop it. */
  sendProef(proef: {
    berichtId: string;
    onderwerp: string;
    tekst: string;
    metKop: boolean;
  }): Promise<MailUitkomst<void>>;
  /** What lies in the inbox of the secure mailbox with `woord` in its subject, from that instant on. */
  findProef(woord: string, vanaf: string): Promise<MailUitkomst<readonly Proefvondst[]>>;
  removeProef(ids: readonly string[]): Promise<void>;
};
