import { app } from '@azure/functions';
import { rememberInvocation } from './adapters/log/create-log';
import { readConfig } from './config';
import { createLoadRoute } from './create-load-route';
import { createParts } from './create-parts';
import { allesErnaast } from './feeds/follow-container';
import { planGesprek } from './feeds/plan-gesprek';
import { verstuurBericht } from './feeds/verstuur-bericht';
import { volgBijeenkomst } from './feeds/volg-bijeenkomst';
import { volgHelpdesk } from './feeds/volg-helpdesk';
import { volgMeldingen } from './feeds/volg-meldingen';
import { listEndpoints } from './http/endpoints';
import { createHandle } from './http/handle';
import { lazy } from './lazy';
import { newKenmerk } from './new-kenmerk';
import { elkeMinuut } from './timers/elke-minuut';

const config = readConfig();
const parts = createParts(config);
const { log } = parts;
app.hook.preInvocation(rememberInvocation);

const loadRoute = createLoadRoute(config, parts);
const handle = createHandle({
  checkToken: (token) => parts.entra.check(token),
  findMedewerker: parts.adresboek.findMedewerker,
  swv: parts.swv,
  log,
  newKenmerk,
});
for (const endpoint of listEndpoints())
  app.http(endpoint.naam, {
    methods: [endpoint.methode],
    route: endpoint.pad,
    authLevel: 'anonymous', // `handle` checks the Entra token; a function key is not a person
    handler: handle(endpoint.naam, () => loadRoute(endpoint)),
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
