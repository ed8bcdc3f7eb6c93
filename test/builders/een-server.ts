import { HttpRequest, InvocationContext, type HttpResponseInit } from '@azure/functions';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Refusal } from '@domain/result';
import { readCsv } from '../../functions/adapters/csv/read-csv';
import { createCheckToken } from '../../functions/adapters/entra/check-token';
import { createMakePdf } from '../../functions/adapters/pdf/make-pdf';
import { createMakeAgenda } from '../../functions/adapters/agenda/make-agenda';
import { opmaak } from '../../functions/adapters/html/opmaak';
import { makeTabel } from '../../functions/adapters/tabel/make-tabel';
import { createBeheerUseCases } from '../../functions/create-beheer-use-cases';
import { createBijeenkomstUseCases } from '../../functions/create-bijeenkomst-use-cases';
import { createGesprekUseCases } from '../../functions/create-gesprek-use-cases';
import { createHelpdeskUseCases } from '../../functions/create-helpdesk-use-cases';
import { createKennisbankUseCases } from '../../functions/create-kennisbank-use-cases';
import { createNieuwsbriefUseCases } from '../../functions/create-nieuwsbrief-use-cases';
import { createPubliekUseCases } from '../../functions/create-publiek-use-cases';
import { createToezichtUseCases } from '../../functions/create-toezicht-use-cases';
import { createUseCases } from '../../functions/create-use-cases';
import { createHandle } from '../../functions/http/handle';
import type { Route } from '../../functions/http/route';
import { listRoutes } from '../../functions/http/routes/list-routes';
import { createListArtikelen } from '../../functions/use-cases/kennisbank/list-artikelen';
import { eenBijeenkomstWerkplek } from './een-bijeenkomst-werkplek';
import { eenHelpdeskWerkplek } from './een-helpdesk-werkplek';
import { startEntra } from './een-entra';
import { eenWerkplek } from './een-werkplek';
import { ZELFTEST } from './een-zelftest';

const AFZENDER = { naam: 'Waterstede', email: 'bijeenkomsten@swv-waterstede.example' };

export type Antwoord = Omit<HttpResponseInit, 'jsonBody'> & {
  jsonBody?: { refusals?: readonly Refusal[]; [naam: string]: unknown };
};

/** The values in `/dossiers/1/stappen/2` of the names in `dossiers/{dossierId}/stappen/{nummer}`. */
function match(pad: string, path: string): Record<string, string> | undefined {
  const regex = new RegExp(`^/${pad.replace(/\{(\w+)\}/g, '(?<$1>[^/]*)')}$`);
  const found = regex.exec(path);
  return found ? { ...found.groups } : undefined;
}

function findRoute(routes: readonly Route[], methode: string, path: string) {
  for (const route of routes) {
    const params = route.methode === methode ? match(route.pad, path) : undefined;
    if (params) return { route, params };
  }
  throw new Error(`No route for ${methode} ${path}`);
}

/** All routes on the real store, the real token check and the people of `een-adresboek.ts`; without a host around them. */
export const AANMELDEN = {
  clientId: 'top-dossier',
  authority: 'https://login.example/t-1',
  scope: 'api://top-dossier/access_as_user',
};

export async function eenServer() {
  const werkplek = await eenWerkplek();
  const entra = await startEntra();
  const useCases = createUseCases({ ...werkplek.deps, makePdf: createMakePdf() });
  const { dossiers, adresboek } = werkplek.deps;
  const bijeenkomst = await eenBijeenkomstWerkplek();
  const helpdesk = await eenHelpdeskWerkplek();
  const helpdeskDeps = { ...helpdesk.deps, dossiers };
  const toestand = { opslag: 'goed' as 'goed' | 'stuk' };
  const allen = {
    dossiers: useCases,
    gesprekken: createGesprekUseCases(werkplek.deps),
    bijeenkomsten: createBijeenkomstUseCases({ ...bijeenkomst.deps, makeTabel }),
    publiek: createPubliekUseCases({ ...bijeenkomst.deps, makeAgenda: createMakeAgenda({ organisator: AFZENDER }) }),
    helpdesk: createHelpdeskUseCases({
      ...helpdeskDeps,
      makeTabel,
      postvak: helpdesk.postvak,
      note: async () => {},
    }),
    kennisbank: createKennisbankUseCases(helpdeskDeps),
    nieuwsbrieven: createNieuwsbriefUseCases({
      ...helpdeskDeps,
      linkNaarBijeenkomst: bijeenkomst.deps.linkNaarBijeenkomst,
      openOpmaak: async () => opmaak,
      listArtikelen: createListArtikelen(helpdeskDeps),
    }),
    beheer: createBeheerUseCases({
      ...werkplek.deps,
      directory: werkplek.directory,
      sleutel: helpdeskDeps.sleutel,
      readCsv,
    }),
    toezicht: createToezichtUseCases({
      ...helpdeskDeps,
      ...ZELFTEST,
      adresboek,
      directory: werkplek.directory,
      clock: werkplek.deps.clock,
      makeTabel,
    }),
  };
  const routes = listRoutes(
    allen,
    {
      readStore: async () => (toestand.opslag === 'stuk' ? Promise.reject(new Error('weg')) : dossiers.read('x', 'x')),
      versie: '1.2.3',
    },
    AANMELDEN,
  );
  const handle = createHandle({
    checkToken: createCheckToken(entra.instellingen),
    findMedewerker: adresboek.findMedewerker,
    swv: 'Waterstede',
    log: () => {},
    newKenmerk: () => '7F3A21',
  });

  return {
    ...werkplek,
    routes,
    toestand,
    /** `als`: who calls; absent is without a token. A `body` travels as JSON, a text as it is. */
    async call(vraag: string, { als, body }: { als?: Medewerker; body?: unknown } = {}): Promise<Antwoord> {
      const [methode = '', path = ''] = vraag.split(' ');
      const { route, params } = findRoute(routes, methode, path);
      const request = new HttpRequest({
        method: methode,
        url: `http://localhost/api${path}`,
        params,
        headers: {
          'content-type': 'application/json',
          ...(als ? { authorization: `Bearer ${await entra.sign({ oid: als.id })}` } : {}),
        },
        ...(body === undefined ? {} : { body: { string: typeof body === 'string' ? body : JSON.stringify(body) } }),
      });
      return (await handle(route)(request, new InvocationContext())) as Antwoord;
    },
    /** Everything in the container `dossiers`, to see that nothing was stored. */
    dump: async () => JSON.stringify((await dossiers.changes(undefined, 1000)).items),
    async stop() {
      werkplek.close();
      helpdesk.close();
      await entra.stop();
    },
  };
}
