import type { StapNummer } from '@domain/stappenplan/stap';
import { version as versie } from '../package.json';
import { createMakeAgenda } from './adapters/agenda/make-agenda';
import { createDiskBestanden } from './adapters/bestanden/disk-bestanden';
import { createLog } from './adapters/log/create-log';
import { makeTabel } from './adapters/tabel/make-tabel';
import { createLinkTokens } from './adapters/tokens/link-tokens';
import { createMakeSleutel } from './adapters/tokens/make-sleutel';
import { createFindAppAdres } from './find-app-adres';
import { lazy } from './lazy';
import { linkMetToken, linkNaarBijeenkomst } from './link-naar-bijeenkomst';
import { linkNaarDossier } from './link-naar-dossier';
import { linkNaarNieuwsbrief } from './link-naar-nieuwsbrief';
import { linkNaarVraag } from './link-naar-vraag';
import type { Postvak } from './open-graph';
import { openStores } from './open-stores';
import type { Bestanden, MakePdf, ReadCsv } from './ports';
import { createZelftestDeps } from './create-zelftest-deps';
import { createAdresboek } from './use-cases/adresboek';
import { createLeesAudit } from './use-cases/audit';
import type { BijeenkomstDeps, HelpdeskDeps } from './use-cases/deps';
import { noteBeheer } from './use-cases/beheer/note-beheer';
import type { NoteInstelling } from './use-cases/helpdesk/save-instellingen';
import type { Config } from './config';

/**
 * Everything that use-cases and senders are made of: each client once, and what is heavy or far away opened at its first use.
 */
export function createParts(config: Config) {
  const meldtInTeams = config.teamsAppId !== undefined;
  const clock = () => new Date();
  const newId = () => crypto.randomUUID();
  const log = createLog();
  const { swv, publiek } = config;
  const { dossiers, bijeenkomsten, helpdesk, adresboek: directory } = openStores(config.opslag);
  const adresboek = createAdresboek({ store: directory, clock, eersteBeheerder: config.eersteBeheerder });
  /** On a machine with a stand-in for Graph the page itself is Teams, so a link in a mail opens it there. */
  const teamsAppId = config.mail.token ? undefined : config.teamsAppId;
  const findAdres = createFindAppAdres({ url: config.appUrl, teamsAppId }, adresboek);
  const pdf = lazy(async () => ({ make: (await import('./adapters/pdf/make-pdf')).createMakePdf() }));
  const makePdf: MakePdf = (...args) => pdf.make(...args);
  const makeAgenda = createMakeAgenda({ organisator: { naam: swv, email: config.mail.mailboxPubliek } });
  const readCsv: ReadCsv = async (bytes) => (await import('./adapters/csv/read-csv')).readCsv(bytes);
  const entra = lazy(async () => ({
    check: (await import('./adapters/entra/check-token')).createCheckToken(config.entra),
  }));
  const openMailbox = (postvak: Postvak) =>
    lazy(async () => (await import('./open-graph')).openGraph(config.mail, postvak, { clock, log }));

  const postvak = lazy(async () => (await import('./open-graph')).openGraphPostvak(config.mail, { clock, log }));
  const openBestanden = (): Bestanden => {
    const { bestanden } = config;
    if (bestanden.soort === 'map') return createDiskBestanden(bestanden.map);
    return lazy(async () => (await import('./open-blob')).openBlob(bestanden.containerUrl));
  };

  const dossierDeps = {
    dossiers,
    adresboek,
    leesAudit: createLeesAudit({ dossiers, clock }),
    makePdf,
    clock,
    newId,
    swv,
    meldtInTeams,
    linkNaarDossier: async (dossierId: string, stap?: StapNummer) =>
      linkNaarDossier(await findAdres(), dossierId, stap),
  };
  const bijeenkomstDeps: BijeenkomstDeps = {
    bijeenkomsten,
    adresboek,
    tokens: createLinkTokens(publiek.sleutels),
    sleutel: createMakeSleutel(publiek.sleutels),
    clock,
    newId,
    swv,
    linkNaarBijeenkomst: (bijeenkomstId) => linkNaarBijeenkomst(publiek.url, bijeenkomstId),
    linkMetToken: (doel, token) => linkMetToken(publiek.url, doel, token),
  };

  /** What beheer does elsewhere than in the directory stands in the same audit. */
  const note: NoteInstelling = (medewerker, wat) => noteBeheer({ directory, clock, newId }, medewerker, wat);
  const helpdeskDeps: HelpdeskDeps = {
    ...bijeenkomstDeps,
    helpdesk,
    dossiers,
    bestanden: openBestanden(),
    helpdeskAdres: config.mail.mailboxPubliek,
    meldtInTeams,
    linkNaarDossier: dossierDeps.linkNaarDossier,
    linkNaarVraag: async (vraagId) => linkNaarVraag(await findAdres(), vraagId),
    linkNaarNieuwsbrief: (nieuwsbriefId) => linkNaarNieuwsbrief(publiek.url, nieuwsbriefId),
    linkNaarUitschrijven: (token) => linkMetToken(publiek.url, 'uitschrijven', token),
  };
  // The standard articles are 50 kB of text that a cold start can do without.
  const artikelen = lazy(async () => ({
    list: (await import('./use-cases/kennisbank/list-artikelen')).createListArtikelen({ helpdesk, clock }),
  }));
  const nieuwsbriefDeps = {
    ...helpdeskDeps,
    linkNaarBijeenkomst: bijeenkomstDeps.linkNaarBijeenkomst,
    openOpmaak: async () => (await import('./adapters/html/opmaak')).opmaak,
    listArtikelen: () => artikelen.list(),
  };

  const toezichtDeps = {
    ...helpdeskDeps,
    ...createZelftestDeps(config, { versie, clock }),
    directory,
    makeTabel,
  };

  return {
    clock,
    newId,
    log,
    swv,
    directory,
    adresboek,
    entra,
    postvak,
    note,
    makeTabel,
    makePdf,
    makeAgenda,
    readCsv,
    openMailbox,
    dossierDeps,
    bijeenkomstDeps,
    helpdeskDeps,
    nieuwsbriefDeps,
    toezichtDeps,
  };
}

export type Parts = ReturnType<typeof createParts>;
