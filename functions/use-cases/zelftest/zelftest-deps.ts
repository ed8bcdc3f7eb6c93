import type { TokenEisen } from '@domain/beheer/zelftest/judge-aanmelding';
import type { SleutelStand } from '@domain/beheer/zelftest/judge-omgeving';
import type { Bestanden, Clock, DocumentStore, InspectOpslag, NewId, ReadKenmerken, ZelftestGraph } from '../../ports';
import type { Adresboek } from '../adresboek';

/** What the composition root knows and the self-test shows. No secrets: of a key only how long it is. */
export type ZelftestFeiten = {
  versie: string;
  node: string;
  mailbox: string;
  mailboxPubliek: string;
  /** A mailbox that is not ours, to try the door of; absent: somebody from the directory. */
  anderPostvak?: string | undefined;
  teamsAppId?: string | undefined;
  token: TokenEisen;
  sleutel: SleutelStand;
};

export type ZelftestDeps = {
  /** Container `adresboek`; partition `zelftest` holds which mails of a trial are under way. */
  directory: DocumentStore;
  dossiers: DocumentStore;
  bijeenkomsten: DocumentStore;
  helpdesk: DocumentStore;
  adresboek: Adresboek;
  bestanden: Bestanden;
  inspectOpslag: InspectOpslag;
  graph: ZelftestGraph;
  readKenmerken: ReadKenmerken;
  /** Gets the token that notifications are sent with; rejects when there is none to be had. */
  getMeldingToken: () => Promise<unknown>;
  clock: Clock;
  newId: NewId;
  feiten: ZelftestFeiten;
  /** How long one check may take; default 10 s. */
  maxMs?: number;
};
