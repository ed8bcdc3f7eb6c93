import { HttpRequest, InvocationContext, type HttpResponseInit } from '@azure/functions';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Refusal } from '@domain/result';
import { createCheckToken } from '../../functions/adapters/entra/check-token';
import { createMakePdf } from '../../functions/adapters/pdf/make-pdf';
import { createUseCases } from '../../functions/create-use-cases';
import { createHandle } from '../../functions/http/handle';
import type { Route } from '../../functions/http/route';
import { dossierRoutes } from '../../functions/http/routes/dossiers';
import { gezondheidRoute } from '../../functions/http/routes/gezondheid';
import { startEntra } from './een-entra';
import { eenWerkplek } from './een-werkplek';

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

/** The routes of dossiers on the real store, the real token check and the people of `een-adresboek.ts`; no host around them. */
export async function eenServer() {
  const werkplek = await eenWerkplek();
  const entra = await startEntra();
  const { dossiers, adresboek } = werkplek.deps;
  const toestand = { opslag: 'goed' as 'goed' | 'stuk' };
  const readStore = async () =>
    toestand.opslag === 'stuk' ? Promise.reject(new Error('weg')) : dossiers.read('x', 'x');
  const routes = [
    gezondheidRoute({ readStore, versie: '1.2.3' }),
    ...dossierRoutes(createUseCases({ ...werkplek.deps, makePdf: createMakePdf() })),
  ];
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
      return (await handle(route.naam, async () => route)(request, new InvocationContext())) as Antwoord;
    },
    /** Everything in the container `dossiers`, to see that nothing was stored. */
    dump: async () => JSON.stringify((await dossiers.changes(undefined, 1000)).items),
    async stop() {
      werkplek.close();
      await entra.stop();
    },
  };
}
