import { app } from '@azure/functions';
import { version as versie } from '../package.json';
import { rememberInvocation } from './adapters/log/create-log';
import { readConfig } from './config';
import { createUseCases } from './create-use-cases';
import { allesErnaast } from './feeds/follow-container';
import { planGesprek } from './feeds/plan-gesprek';
import { verstuurBericht } from './feeds/verstuur-bericht';
import { volgBijeenkomst } from './feeds/volg-bijeenkomst';
import { volgHelpdesk } from './feeds/volg-helpdesk';
import { volgMeldingen } from './feeds/volg-meldingen';
import { createHandle } from './http/handle';
import { listRoutes } from './http/routes/list-routes';
import { lazy } from './lazy';
import { newKenmerk } from './new-kenmerk';
import { elkeMinuut } from './timers/elke-minuut';
import { createParts } from './create-parts';

const config = readConfig();
const parts = createParts(config);
const { adresboek, log, clock, newId, directory, makeTabel, dossierDeps, bijeenkomstDeps, helpdeskDeps } = parts;
const routes = listRoutes(
  {
    dossiers: createUseCases(dossierDeps),
    gesprekken: lazy(async () => (await import('./create-gesprek-use-cases')).createGesprekUseCases(dossierDeps)),
    bijeenkomsten: lazy(async () =>
      (await import('./create-bijeenkomst-use-cases')).createBijeenkomstUseCases({ ...bijeenkomstDeps, makeTabel }),
    ),
    publiek: lazy(async () =>
      (await import('./create-publiek-use-cases')).createPubliekUseCases({
        ...bijeenkomstDeps,
        makeAgenda: parts.makeAgenda,
      }),
    ),
    helpdesk: lazy(async () =>
      (await import('./create-helpdesk-use-cases')).createHelpdeskUseCases({
        ...helpdeskDeps,
        makeTabel,
        postvak: parts.postvak,
        note: parts.note,
      }),
    ),
    kennisbank: lazy(async () =>
      (await import('./create-kennisbank-use-cases')).createKennisbankUseCases(helpdeskDeps),
    ),
    nieuwsbrieven: lazy(async () =>
      (await import('./create-nieuwsbrief-use-cases')).createNieuwsbriefUseCases(parts.nieuwsbriefDeps),
    ),
    beheer: lazy(async () =>
      (await import('./create-beheer-use-cases')).createBeheerUseCases({
        directory,
        clock,
        newId,
        sleutel: bijeenkomstDeps.sleutel,
        readCsv: parts.readCsv,
      }),
    ),
    toezicht: lazy(async () =>
      (await import('./create-toezicht-use-cases')).createToezichtUseCases(parts.toezichtDeps),
    ),
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

const senders = lazy(async () => (await import('./create-senders')).createSenders(config, parts));
app.timer('elke-minuut', elkeMinuut(senders.runWerk));

const databaseName = config.opslag.soort === 'cosmos' ? config.opslag.database : 'dossiers';
const volg = (containerName: string) => ({ connection: 'COSMOS', databaseName, containerName });
app.cosmosDB(
  'verstuur-bericht',
  verstuurBericht(
    volg('dossiers'),
    senders.sendBericht,
    log,
    allesErnaast(volgMeldingen(senders.sendDossierMelding), planGesprek(senders.syncGesprek)),
  ),
);
app.cosmosDB(
  'volg-bijeenkomst',
  volgBijeenkomst(
    volg('bijeenkomsten'),
    { sendBericht: senders.sendDeelnemerBericht, sendRondzending: senders.sendRondzending },
    log,
  ),
);
app.cosmosDB(
  'volg-helpdesk',
  volgHelpdesk(
    volg('helpdesk'),
    {
      sendBericht: senders.sendHelpdeskBericht,
      sendNieuwsbrief: senders.sendNieuwsbrief,
      ernaast: volgMeldingen(senders.sendVraagMelding),
    },
    log,
  ),
);
