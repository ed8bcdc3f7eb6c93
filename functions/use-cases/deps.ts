import type { StapNummer } from '@domain/stappenplan/stap';
import type { Bestanden, Clock, DocumentStore, LinkDoel, LinkTokens, MakeSleutel, NewId } from '../ports';
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

/** What the composition root knows about this installation; what the swv decides itself is `adresboek.readInstellingen()`. */
export type Instellingen = {
  /** Name of the samenwerkingsverband. */
  swv: string;
  /** The address that opens a dossier in the app, at a step when one is given. Holds the id only, never a name (BR-34). */
  linkNaarDossier(dossierId: string, stap?: StapNummer): Promise<string>;
  /** The app has an id in Teams, so people can be told something there. Absent: it has none. */
  meldtInTeams?: boolean;
};

/** What the use-cases about bijeenkomsten need. */
export type BijeenkomstDeps = Pick<Deps, 'adresboek' | 'clock' | 'newId'> & {
  /** Container `bijeenkomsten`: the partition is the bijeenkomst, or `school-<id>` for what is recorded for a school. */
  bijeenkomsten: DocumentStore;
  tokens: LinkTokens;
  sleutel: MakeSleutel;
} & BijeenkomstInstellingen;

type BijeenkomstInstellingen = Pick<Instellingen, 'swv'> & {
  /** Address of the public page of a bijeenkomst. */
  linkNaarBijeenkomst(bijeenkomstId: string): string;
  /** Address of the page behind a personal link. The token stands after the `#`, so that it reaches no server log. */
  linkMetToken(doel: Exclude<LinkDoel, 'formulier'>, token: string): string;
};

/** What the use-cases about the helpdesk, the kennisbank and the nieuwsbrief need. */
export type HelpdeskDeps = Pick<Deps, 'adresboek' | 'clock' | 'newId'> &
  Pick<Instellingen, 'swv' | 'linkNaarDossier' | 'meldtInTeams'> & {
    /**
     * Container `helpdesk`. Partitions: a question (`vraagId`), `artikel-<id>`, `nieuwsbrief-<id>`, and `helpdesk` for settings,
     * text blocks, the cursor of the inbox, counters, addresses that unsubscribed, and mail that belongs to no question.
     */
    helpdesk: DocumentStore;
    /** Only to show whom a dossier belongs to and whether this person may refer to it. */
    dossiers: DocumentStore;
    bijeenkomsten: DocumentStore;
    bestanden: Bestanden;
    tokens: LinkTokens;
    sleutel: MakeSleutel;
    /** Address of the plain mailbox: questions go to it and answers come from it. */
    helpdeskAdres: string;
    linkNaarVraag(vraagId: string): Promise<string>;
    linkNaarNieuwsbrief(nieuwsbriefId: string): string;
    linkNaarUitschrijven(token: string): string;
  };
