import { setTimeout as pause } from 'node:timers/promises';
import { app } from '@azure/functions';
import { version as versie } from '../package.json';
import { createMakeAgenda } from './adapters/agenda/make-agenda';
import { createDiskBestanden } from './adapters/bestanden/disk-bestanden';
import { createLog, rememberInvocation } from './adapters/log/create-log';
import { makeTabel } from './adapters/tabel/make-tabel';
import { createLinkTokens } from './adapters/tokens/link-tokens';
import { createMakeSleutel } from './adapters/tokens/make-sleutel';
import { readConfig } from './config';
import { createBijeenkomstUseCases } from './create-bijeenkomst-use-cases';
import { createHelpdeskUseCases } from './create-helpdesk-use-cases';
import { createKennisbankUseCases } from './create-kennisbank-use-cases';
import { createNieuwsbriefUseCases } from './create-nieuwsbrief-use-cases';
import { createPubliekUseCases } from './create-publiek-use-cases';
import { createUseCases } from './create-use-cases';
import { verstuurBericht } from './feeds/verstuur-bericht';
import { volgBijeenkomst } from './feeds/volg-bijeenkomst';
import { volgHelpdesk } from './feeds/volg-helpdesk';
import { createHandle } from './http/handle';
import { listRoutes } from './http/routes/list-routes';
import { lazy } from './lazy';
import { linkMetToken, linkNaarBijeenkomst } from './link-naar-bijeenkomst';
import { linkNaarDossier } from './link-naar-dossier';
import { linkNaarNieuwsbrief } from './link-naar-nieuwsbrief';
import { linkNaarVraag } from './link-naar-vraag';
import { newKenmerk } from './new-kenmerk';
import type { Postvak } from './open-graph';
import { openStores } from './open-stores';
import type { Bestanden, MakePdf } from './ports';
import { elkeMinuut } from './timers/elke-minuut';
import { createAdresboek } from './use-cases/adresboek';
import { createLeesAudit } from './use-cases/audit';
import type { BijeenkomstDeps, HelpdeskDeps } from './use-cases/deps';
import { createMaintainHelpdesk } from './use-cases/helpdesk/maintain-helpdesk';
import { createReceiveMails } from './use-cases/helpdesk/receive-mails';
import { createListArtikelen } from './use-cases/kennisbank/list-artikelen';
import { createMaintainBijeenkomsten } from './use-cases/maintain-bijeenkomsten';
import { createMakeAgendaBijlage } from './use-cases/make-agenda-bijlage';
import { createMakeBijlagen } from './use-cases/make-bijlagen';
import { createSendNieuwsbrief } from './use-cases/nieuwsbrief/send-nieuwsbrief';
import { createSendOpenNieuwsbrieven } from './use-cases/nieuwsbrief/send-nieuwsbrieven';
import { createSendBericht } from './use-cases/send-bericht';
import { createSendDueBerichten } from './use-cases/send-berichten';
import { createSendRondzending } from './use-cases/send-rondzending';
import { createSendOpenRondzendingen } from './use-cases/send-rondzendingen';

const config = readConfig();
const clock = () => new Date();
const newId = () => crypto.randomUUID();
const log = createLog();
const { swv, publiek } = config;
const { dossiers, bijeenkomsten, helpdesk, adresboek: directory } = openStores(config.opslag);
const adresboek = createAdresboek({ store: directory, clock });
const pdf = lazy(async () => ({ make: (await import('./adapters/pdf/make-pdf')).createMakePdf() }));
const makePdf: MakePdf = (...args) => pdf.make(...args);
const makeAgenda = createMakeAgenda({ organisator: { naam: swv, email: config.mail.mailboxPubliek } });
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
  mailWijze: config.mail.wijze,
  linkNaarDossier: (dossierId: string) => linkNaarDossier(config.appUrl, dossierId),
};
const bijeenkomstDeps: BijeenkomstDeps = {
  bijeenkomsten,
  adresboek,
  tokens: createLinkTokens(publiek.sleutels),
  sleutel: createMakeSleutel(publiek.sleutels),
  clock,
  newId,
  swv,
  bewaarDagen: publiek.bewaarDagen,
  linkNaarBijeenkomst: (bijeenkomstId) => linkNaarBijeenkomst(publiek.url, bijeenkomstId),
  linkMetToken: (doel, token) => linkMetToken(publiek.url, doel, token),
};

const helpdeskDeps: HelpdeskDeps = {
  ...bijeenkomstDeps,
  helpdesk,
  dossiers,
  bestanden: openBestanden(),
  helpdeskAdres: config.mail.mailboxPubliek,
  linkNaarDossier: dossierDeps.linkNaarDossier,
  linkNaarVraag: (vraagId) => linkNaarVraag(config.appUrl, vraagId),
  linkNaarNieuwsbrief: (nieuwsbriefId) => linkNaarNieuwsbrief(publiek.url, nieuwsbriefId),
  linkNaarUitschrijven: (token) => linkMetToken(publiek.url, 'uitschrijven', token),
};
const nieuwsbriefDeps = {
  ...helpdeskDeps,
  linkNaarBijeenkomst: bijeenkomstDeps.linkNaarBijeenkomst,
  openOpmaak: async () => (await import('./adapters/html/opmaak')).opmaak,
  listArtikelen: createListArtikelen({ helpdesk, clock }),
};

const routes = listRoutes(
  {
    dossiers: createUseCases(dossierDeps),
    bijeenkomsten: createBijeenkomstUseCases({ ...bijeenkomstDeps, makeTabel }),
    publiek: createPubliekUseCases({ ...bijeenkomstDeps, makeAgenda }),
    helpdesk: createHelpdeskUseCases({ ...helpdeskDeps, makeTabel, postvak }),
    kennisbank: createKennisbankUseCases(helpdeskDeps),
    nieuwsbrieven: createNieuwsbriefUseCases(nieuwsbriefDeps),
  },
  { readStore: () => dossiers.read('gezondheid', 'gezondheid'), versie },
);
const handle = createHandle({
  checkToken: (token) => entra.check(token),
  findMedewerker: adresboek.findMedewerker,
  swv,
  log,
  newKenmerk,
});
app.hook.preInvocation(rememberInvocation);
for (const route of routes)
  app.http(route.naam, {
    methods: [route.methode],
    route: route.pad,
    authLevel: 'anonymous', // `handle` checks the Entra token; a function key is not a person
    handler: handle(route),
  });

const sending = { clock, pause, log };
const sendBericht = createSendBericht({
  ...sending,
  store: dossiers,
  mailbox: openMailbox('beveiligd'),
  makeBijlagen: createMakeBijlagen({ dossiers, makePdf }),
});
const sendDeelnemerBericht = createSendBericht({
  ...sending,
  store: bijeenkomsten,
  mailbox: openMailbox('publiek'),
  makeBijlagen: createMakeAgendaBijlage(makeAgenda),
});
const sendRondzending = createSendRondzending(bijeenkomstDeps);
/** What belongs to a question is read in the app, so no file travels by mail. */
const sendHelpdeskBericht = createSendBericht({
  ...sending,
  store: helpdesk,
  mailbox: openMailbox('publiek'),
  makeBijlagen: async () => ({ ok: true, value: [] }),
});
const sendNieuwsbrief = createSendNieuwsbrief(nieuwsbriefDeps);

/** The guarantee: what is due leaves within a minute, whatever happened to the fast path below. */
const WERK = {
  'verstuur-berichten': createSendDueBerichten({ store: dossiers, sendBericht, clock, log }),
  'verstuur-deelnemerberichten': createSendDueBerichten({
    store: bijeenkomsten,
    sendBericht: sendDeelnemerBericht,
    clock,
    log,
  }),
  'verwerk-rondzendingen': createSendOpenRondzendingen({ bijeenkomsten, sendRondzending, clock, log }),
  'onderhoud-bijeenkomsten': createMaintainBijeenkomsten({ ...bijeenkomstDeps, log }),
  'verstuur-helpdeskberichten': createSendDueBerichten({
    store: helpdesk,
    sendBericht: sendHelpdeskBericht,
    clock,
    log,
  }),
  'lees-postvak': createReceiveMails({ ...helpdeskDeps, postvak, log }),
  'verwerk-nieuwsbrieven': createSendOpenNieuwsbrieven({ helpdesk, sendNieuwsbrief, log }),
  'onderhoud-helpdesk': createMaintainHelpdesk({ ...helpdeskDeps, log }),
};
for (const [naam, werk] of Object.entries(WERK)) app.timer(naam, elkeMinuut(naam, werk, log));

const databaseName = config.opslag.soort === 'cosmos' ? config.opslag.database : 'dossiers';
const volg = (containerName: string) => ({ connection: 'COSMOS', databaseName, containerName });
app.cosmosDB('verstuur-bericht', verstuurBericht(volg('dossiers'), sendBericht, log));
app.cosmosDB(
  'volg-bijeenkomst',
  volgBijeenkomst(volg('bijeenkomsten'), { sendBericht: sendDeelnemerBericht, sendRondzending }, log),
);
app.cosmosDB(
  'volg-helpdesk',
  volgHelpdesk(volg('helpdesk'), { sendBericht: sendHelpdeskBericht, sendNieuwsbrief }, log),
);
