import { app } from '@azure/functions';
import { version as versie } from '../package.json';
import { rememberInvocation } from './adapters/log/create-log';
import { readConfig } from './config';
import { createBeheerUseCases } from './create-beheer-use-cases';
import { createBijeenkomstUseCases } from './create-bijeenkomst-use-cases';
import { createGesprekUseCases } from './create-gesprek-use-cases';
import { createHelpdeskUseCases } from './create-helpdesk-use-cases';
import { createKennisbankUseCases } from './create-kennisbank-use-cases';
import { createNieuwsbriefUseCases } from './create-nieuwsbrief-use-cases';
import { createPubliekUseCases } from './create-publiek-use-cases';
import { createToezichtUseCases } from './create-toezicht-use-cases';
import { createUseCases } from './create-use-cases';
import { allesErnaast } from './feeds/follow-container';
import { planGesprek } from './feeds/plan-gesprek';
import { verstuurBericht } from './feeds/verstuur-bericht';
import { volgBijeenkomst } from './feeds/volg-bijeenkomst';
import { volgHelpdesk } from './feeds/volg-helpdesk';
import { createHandle } from './http/handle';
import { listRoutes } from './http/routes/list-routes';
import { newKenmerk } from './new-kenmerk';
import { elkeMinuut } from './timers/elke-minuut';
import { createParts } from './create-parts';
import { createSenders } from './create-senders';

const config = readConfig();
const parts = createParts(config);
const { adresboek, log, clock, newId, directory, makeTabel, dossierDeps, bijeenkomstDeps, helpdeskDeps } = parts;
const routes = listRoutes(
  {
    dossiers: createUseCases(dossierDeps),
    gesprekken: createGesprekUseCases(dossierDeps),
    bijeenkomsten: createBijeenkomstUseCases({ ...bijeenkomstDeps, makeTabel }),
    publiek: createPubliekUseCases({ ...bijeenkomstDeps, makeAgenda: parts.makeAgenda }),
    helpdesk: createHelpdeskUseCases({ ...helpdeskDeps, makeTabel, postvak: parts.postvak, note: parts.note }),
    kennisbank: createKennisbankUseCases(helpdeskDeps),
    nieuwsbrieven: createNieuwsbriefUseCases(parts.nieuwsbriefDeps),
    beheer: createBeheerUseCases({ directory, clock, newId, sleutel: bijeenkomstDeps.sleutel, readCsv: parts.readCsv }),
    toezicht: createToezichtUseCases(parts.toezichtDeps),
  },
  { readStore: () => dossierDeps.dossiers.read('gezondheid', 'gezondheid'), versie },
  config.entra.aanmelden,
);
const handle = createHandle({
  checkToken: (token) => parts.entra.check(token),
  findMedewerker: adresboek.findMedewerker,
  swv: parts.swv,
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

const senders = createSenders(config, parts);
const { sendBericht, sendDeelnemerBericht, sendRondzending, sendHelpdeskBericht, sendNieuwsbrief, meldingWerk } =
  senders;
for (const [naam, werk] of Object.entries(senders.werk)) app.timer(naam, elkeMinuut(naam, werk, log));

const databaseName = config.opslag.soort === 'cosmos' ? config.opslag.database : 'dossiers';
const volg = (containerName: string) => ({ connection: 'COSMOS', databaseName, containerName });
app.cosmosDB(
  'verstuur-bericht',
  verstuurBericht(
    volg('dossiers'),
    sendBericht,
    log,
    allesErnaast(meldingWerk.volgDossiers, planGesprek(senders.syncGesprek)),
  ),
);
app.cosmosDB(
  'volg-bijeenkomst',
  volgBijeenkomst(volg('bijeenkomsten'), { sendBericht: sendDeelnemerBericht, sendRondzending }, log),
);
app.cosmosDB(
  'volg-helpdesk',
  volgHelpdesk(
    volg('helpdesk'),
    {
      sendBericht: sendHelpdeskBericht,
      sendNieuwsbrief,
      ernaast: meldingWerk.volgVragen,
    },
    log,
  ),
);
