import type { MailWijze, Ontvanger } from '@domain/bericht/bericht';
import type { Aanwezige, DossierBeeld, StapBeeld } from '@domain/dossier/dossier-beeld';
import type { AkkoordVorm, LogboekSoort } from '@domain/dossier/dossier';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { StapNummer } from '@domain/stappenplan/stap';
import type { Ik, WachtendeTaak, Werkvoorraad, WerkvoorraadVraag } from '@domain/werkvoorraad/werkvoorraad';
import { createBijeenkomstenApi } from './bijeenkomsten-api';
import { createHelpdeskApi } from './helpdesk-api';
import { createKennisbankApi } from './kennisbank-api';
import { createNieuwsbriefApi } from './nieuwsbrief-api';
import type { Request } from './request';

/** Without a school: the first one of this person. */
export type NieuwDossier = { id: string; antwoorden: Antwoorden; schoolId?: string };
export type NieuweRegel = { id: string; wat: LogboekSoort; datum: string; tekst: string };
export type NieuweDeling = { id: string; akkoordVan: string; akkoordOp: string; vorm: AkkoordVorm };
export type Heropening = { id: string; reden: string };
export type NieuwBericht = { id: string; aan: string; documenten: readonly 'opp'[]; toelichting: string };
export type Bewaard = { versie: string; stap: StapBeeld };
export type Aanwezigheid = { versie: string; aanwezigen: readonly Aanwezige[] };
export type Berichtvoorstel = {
  moetEerstDelen: boolean;
  /** The proposed one first. */
  ontvangers: readonly Ontvanger[];
  documenten: readonly { soort: 'opp'; titel: string }[];
  wijze: MailWijze;
  van: string;
  school: string;
};

const of = (id: string) => `dossiers/${encodeURIComponent(id)}`;
const stapOf = (id: string, nummer: StapNummer) => `${of(id)}/stappen/${nummer}`;

/** Every route of the server, by the name of what it does. Each may throw a `Storing`. */
export const createApi = (request: Request) => ({
  ...createDossierApi(request),
  ...createBijeenkomstenApi(request),
  ...createHelpdeskApi(request),
  ...createNieuwsbriefApi(request),
  ...createKennisbankApi(request),
  /** For rooms that make their own routes when they open, so that the first view does not carry them. */
  request,
});

const createDossierApi = ({ json, blob }: Request) => ({
  ik: (signal?: AbortSignal) => json<Ik>('GET', 'ik', { signal }),
  werkvoorraad: (vraag: WerkvoorraadVraag, signal?: AbortSignal) =>
    json<Werkvoorraad>('POST', 'werkvoorraad', { body: vraag, signal }),
  taken: (signal?: AbortSignal) => json<{ taken: readonly WachtendeTaak[] }>('GET', 'taken', { signal }),

  openDossier: (nieuw: NieuwDossier) => json<{ id: string }>('POST', 'dossiers', { body: nieuw }),
  dossier: (id: string, signal?: AbortSignal) => json<DossierBeeld>('GET', of(id), { signal }),
  bewaarStap: (id: string, nummer: StapNummer, wijzigingen: readonly Wijziging[]) =>
    json<Bewaard>('PATCH', stapOf(id, nummer), { body: { wijzigingen } }),
  meldStapGereed: (id: string, nummer: StapNummer) =>
    json<DossierBeeld>('POST', `${stapOf(id, nummer)}/gereedmelding`, { body: {} }),
  heropenStap: (id: string, nummer: StapNummer, heropening: Heropening) =>
    json<DossierBeeld>('POST', `${stapOf(id, nummer)}/heropening`, { body: heropening }),
  schrijfLogboek: (id: string, regel: NieuweRegel) => json<DossierBeeld>('POST', `${of(id)}/logboek`, { body: regel }),
  deel: (id: string, deling: NieuweDeling) => json<DossierBeeld>('POST', `${of(id)}/deling`, { body: deling }),
  trekDelingIn: (id: string, verzoekId: string) =>
    json<DossierBeeld>('POST', `${of(id)}/deling/intrekking`, { body: { id: verzoekId } }),
  opp: (id: string) => blob(`${of(id)}/opp`),
  berichtvoorstel: (id: string, signal?: AbortSignal) =>
    json<Berichtvoorstel>('GET', `${of(id)}/berichtvoorstel`, { signal }),
  verstuurBericht: (id: string, bericht: NieuwBericht) =>
    json<DossierBeeld>('POST', `${of(id)}/berichten`, { body: bericht }),
  probeerBerichtOpnieuw: (id: string, berichtId: string) =>
    json<DossierBeeld>('POST', `${of(id)}/berichten/${encodeURIComponent(berichtId)}/herkansing`, { body: {} }),
  meldAanwezig: (id: string, stap: StapNummer, signal?: AbortSignal) =>
    json<Aanwezigheid>('POST', `${of(id)}/aanwezigheid`, { body: { stap }, signal }),
});

export type Api = ReturnType<typeof createApi>;
