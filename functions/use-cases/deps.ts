import type { MailWijze } from '@domain/bericht/bericht';
import type { Clock, DocumentStore, NewId } from '../ports';
import type { Adresboek } from './adresboek';
import type { LeesAudit } from './audit';

/** What most use-cases need. Made once in the composition root; each use-case takes from it what it uses. */
export type Deps = {
  /** Container `dossiers`: the partition is the dossier. */
  dossiers: DocumentStore;
  adresboek: Adresboek;
  leesAudit: LeesAudit;
  clock: Clock;
  newId: NewId;
};

/** Settings of the swv. */
export type Instellingen = {
  /** Name of the samenwerkingsverband. */
  swv: string;
  mailWijze: MailWijze;
  /** The address that opens a dossier in the app. Holds the id only, never a name (BR-34). */
  linkNaarDossier(dossierId: string): string;
};
