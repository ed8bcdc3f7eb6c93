import type {
  HelpdeskInfo,
  HelpdeskInzicht,
  Tekstblok,
  VraagBeeld,
  VragenLijst,
  VragenVraag,
  WensRij,
} from '@domain/helpdesk/helpdesk-beeld';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { HelpdeskBijlage, HelpdeskSoort, WensStatus } from '@domain/helpdesk/helpdeskvraag';
import type { MailApart, StellerKeuze } from '@domain/helpdesk/mail-apart';
import type { GekozenStatus } from '@domain/helpdesk/zet-status';
import type { StapNummer } from '@domain/stappenplan/stap';
import type { Request } from './request';

/** `id`: made on the screen, so that sending the same again makes no second one. */
type Bericht = {
  id: string;
  tekst: string;
  /** Ids as `uploadBijlage` gave them. */
  bijlagen: readonly string[];
  /** After `leerlinggegevens` about e-mail addresses only: they may stay. */
  toch?: boolean;
};
/** Who reads along is not asked: the server decides. */
export type NieuweHelpdeskvraag = Bericht & {
  soort: HelpdeskSoort;
  onderwerp: string;
  stap?: StapNummer;
  dossierId?: string;
};
/** `bericht`: an answer of the helpdesk or a reaction of the school. `oplossen`: it is solved with this. */
export type NieuwHelpdeskbericht = Bericht & {
  soort: 'bericht' | 'notitie';
  artikelId?: string;
  oplossen?: boolean;
  /** Messages that stood on the screen: nobody answers over what a colleague or the school just wrote. */
  gezien?: number;
};
export type GesteldeVraag = { vraagId: string; nummer: string };

const of = (id: string) => `helpdesk/vragen/${encodeURIComponent(id)}`;

/** The routes about the helpdesk. Each may throw a `Storing`. */
export const createHelpdeskApi = ({ json, blob, upload }: Request) => ({
  helpdeskvragen: (vraag: VragenVraag, signal?: AbortSignal) =>
    json<VragenLijst>('POST', 'helpdeskvragenlijst', { body: vraag, signal }),
  stelHelpdeskvraag: (vraag: NieuweHelpdeskvraag) => json<GesteldeVraag>('POST', 'helpdesk/vragen', { body: vraag }),
  helpdeskvraag: (id: string, signal?: AbortSignal) => json<VraagBeeld>('GET', of(id), { signal }),
  schrijfHelpdeskbericht: (id: string, bericht: NieuwHelpdeskbericht) =>
    json<VraagBeeld>('POST', `${of(id)}/regels`, { body: bericht }),
  zetHelpdeskstatus: (id: string, status: GekozenStatus, gezien: number) =>
    json<VraagBeeld>('POST', `${of(id)}/status`, { body: { status, gezien } }),
  /** '': nobody. */
  wijsHelpdeskvraagToe: (id: string, behandelaarId: string) =>
    json<VraagBeeld>('POST', `${of(id)}/toewijzing`, { body: { behandelaarId } }),
  voegHelpdeskvraagSamen: (id: string, naarVraagId: string) =>
    json<VraagBeeld>('POST', `${of(id)}/samenvoeging`, { body: { naarVraagId } }),
  stelVervolgvraag: (id: string, bericht: Bericht) =>
    json<GesteldeVraag>('POST', `${of(id)}/vervolg`, { body: bericht }),
  neemHelpdeskregelOver: (id: string, regelId: string) =>
    json<VraagBeeld>('POST', `${of(id)}/overname`, { body: { regelId } }),
  koppelArtikel: (id: string, artikelId: string) =>
    json<VraagBeeld>('POST', `${of(id)}/artikel`, { body: { artikelId } }),
  herkansHelpdeskmail: (id: string) => json<VraagBeeld>('POST', `${of(id)}/herkansing`, { body: {} }),
  /** Closes the notice about mail that could not leave; that mail stays behind. */
  sluitMailmelding: (id: string) => json<VraagBeeld>('POST', `${of(id)}/mailgezien`, { body: {} }),

  helpdeskpost: (signal?: AbortSignal) => json<{ mails: readonly MailApart[] }>('GET', 'helpdeskpost', { signal }),
  handelMailAf: (mailId: string) =>
    json<{ mails: readonly MailApart[] }>('POST', `helpdeskpost/${encodeURIComponent(mailId)}/afhandeling`, {
      body: {},
    }),
  /** On whose behalf a mail may become a question. */
  listStellers: (signal?: AbortSignal) =>
    json<{ stellers: readonly StellerKeuze[] }>('GET', 'helpdeskstellers', { signal }),
  /** The same mail again gives the same question. */
  maakVraagVanPost: (mailId: string, namens: { medewerkerId: string; schoolId?: string }) =>
    json<GesteldeVraag>('POST', `helpdeskpost/${encodeURIComponent(mailId)}/vraag`, { body: namens }),

  /** The name of the file travels in a header; the server looks at the first bytes whether the type is true. */
  uploadBijlage: (bestand: File) => upload<HelpdeskBijlage>('helpdesk/bijlagen', bestand),
  helpdeskbijlage: (id: string, bijlageId: string) => blob(`${of(id)}/bijlagen/${encodeURIComponent(bijlageId)}`),

  wensen: (signal?: AbortSignal) => json<{ wensen: readonly WensRij[] }>('GET', 'helpdeskwensen', { signal }),
  stemOpWens: (id: string, stem: boolean) => json<WensRij>('POST', `${of(id)}/stem`, { body: { stem } }),
  beoordeelWens: (id: string, oordeel: { status: WensStatus; reden: string }) =>
    json<VraagBeeld>('POST', `${of(id)}/wensstatus`, { body: oordeel }),

  helpdeskinfo: (signal?: AbortSignal) => json<HelpdeskInfo>('GET', 'helpdeskinfo', { signal }),
  bewaarHelpdeskinstellingen: (wijzigingen: readonly Wijziging[]) =>
    json<HelpdeskInfo>('PATCH', 'helpdeskinstellingen', { body: { wijzigingen } }),
  helpdeskteksten: (signal?: AbortSignal) =>
    json<{ teksten: readonly Tekstblok[]; versie?: string }>('GET', 'helpdeskteksten', { signal }),
  /** The whole list, in order. `versie`: as it was read, so that what a colleague saved meanwhile stays. */
  bewaarHelpdeskteksten: (teksten: readonly Tekstblok[], versie?: string) =>
    json<{ teksten: readonly Tekstblok[]; versie?: string }>('POST', 'helpdeskteksten', {
      body: { teksten, ...(versie === undefined ? {} : { versie }) },
    }),
  helpdeskinzicht: (signal?: AbortSignal) => json<HelpdeskInzicht>('GET', 'helpdeskinzicht', { signal }),
  helpdeskinzichtTabel: (vorm: 'csv' | 'xlsx') => blob(`helpdeskinzicht/${vorm}`),
});
