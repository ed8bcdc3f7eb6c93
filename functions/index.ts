import { setTimeout as pause } from 'node:timers/promises';
import { app } from '@azure/functions';
import { version as versie } from '../package.json';
import { createLog, rememberInvocation } from './adapters/log/create-log';
import { readConfig } from './config';
import { createUseCases } from './create-use-cases';
import { verstuurBericht } from './feeds/verstuur-bericht';
import { createHandle } from './http/handle';
import { listRoutes } from './http/routes/list-routes';
import { lazy } from './lazy';
import { linkNaarDossier } from './link-naar-dossier';
import { newKenmerk } from './new-kenmerk';
import { openStores } from './open-stores';
import type { MakePdf } from './ports';
import { verstuurBerichten } from './timers/verstuur-berichten';
import { createAdresboek } from './use-cases/adresboek';
import { createLeesAudit } from './use-cases/audit';
import { createSendBericht } from './use-cases/send-bericht';
import { createSendDueBerichten } from './use-cases/send-berichten';

const config = readConfig();
const clock = () => new Date();
const log = createLog();
const { dossiers, adresboek: directory } = openStores(config.opslag);
const adresboek = createAdresboek({ store: directory, clock });
const pdf = lazy(async () => ({ make: (await import('./adapters/pdf/make-pdf')).createMakePdf() }));
const makePdf: MakePdf = (...args) => pdf.make(...args);
const entra = lazy(async () => ({
  check: (await import('./adapters/entra/check-token')).createCheckToken(config.entra),
}));

const useCases = createUseCases({
  dossiers,
  adresboek,
  leesAudit: createLeesAudit({ dossiers, clock }),
  makePdf,
  clock,
  newId: () => crypto.randomUUID(),
  swv: config.swv,
  mailWijze: config.mail.wijze,
  linkNaarDossier: (dossierId) => linkNaarDossier(config.appUrl, dossierId),
});
const routes = listRoutes(useCases, { readStore: () => dossiers.read('gezondheid', 'gezondheid'), versie });
const handle = createHandle({
  checkToken: (token) => entra.check(token),
  findMedewerker: adresboek.findMedewerker,
  swv: config.swv,
  log,
  newKenmerk,
});

const mailbox = lazy(async () => (await import('./open-graph')).openGraph(config.mail, { clock, log }));
const sendBericht = createSendBericht({ dossiers, mailbox, makePdf, clock, pause, log });
const sendDueBerichten = createSendDueBerichten({ dossiers, sendBericht, clock, log });
const databaseName = config.opslag.soort === 'cosmos' ? config.opslag.database : 'dossiers';

app.hook.preInvocation(rememberInvocation);
for (const route of routes)
  app.http(route.naam, {
    methods: [route.methode],
    route: route.pad,
    authLevel: 'anonymous', // `handle` checks the Entra token; a function key is not a person
    handler: handle(route),
  });
app.timer('verstuur-berichten', verstuurBerichten(sendDueBerichten, log));
app.cosmosDB(
  'verstuur-bericht',
  verstuurBericht({ connection: 'COSMOS', databaseName, containerName: 'dossiers' }, sendBericht, log),
);
