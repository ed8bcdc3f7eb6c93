import { version as versie } from '../package.json';
import type { Config } from './config';
import type { Parts } from './create-parts';
import { listEndpoints, type Endpoint, type Subject } from './http/endpoints';
import type { Route } from './http/route';
import { aanmeldgegevensRoute } from './http/routes/aanmeldgegevens';
import { gezondheidRoute } from './http/routes/gezondheid';
import { openapiRoute } from './http/routes/openapi';
import { once } from './once';

type LoadRoute = (endpoint: Endpoint) => Promise<Route>;
type Subjects = Readonly<Record<Subject, () => Promise<readonly Route[]>>>;

/**
 * The routes of each subject with their use-cases. V8 reads a file as a whole before it runs a line of it, so what a subject
 * is made of is imported at the first request for it.
 */
const listSubjects = (config: Config, parts: Parts, loadRoute: LoadRoute): Subjects => ({
  app: once(async () => [
    gezondheidRoute({ readStore: () => parts.dossierDeps.dossiers.read('gezondheid', 'gezondheid'), versie }),
    openapiRoute(
      once(async () => {
        const { buildOpenapi } = await import('./http/openapi/build-openapi');
        return buildOpenapi(await Promise.all(listEndpoints().map(loadRoute)), versie);
      }),
    ),
    aanmeldgegevensRoute(config.entra.aanmelden),
  ]),
  dossiers: once(async () => {
    const { createUseCases } = await import('./create-use-cases');
    const { dossierRoutes } = await import('./http/routes/dossiers');
    return dossierRoutes(createUseCases(parts.dossierDeps));
  }),
  gesprekken: once(async () => {
    const { createGesprekUseCases } = await import('./create-gesprek-use-cases');
    const { gesprekRoutes } = await import('./http/routes/gesprekken');
    return gesprekRoutes(createGesprekUseCases(parts.dossierDeps));
  }),
  bijeenkomsten: once(async () => {
    const { createBijeenkomstUseCases } = await import('./create-bijeenkomst-use-cases');
    const { bijeenkomstRoutes } = await import('./http/routes/bijeenkomsten');
    const { bijeenkomstDeps, makeTabel } = parts;
    return bijeenkomstRoutes(createBijeenkomstUseCases({ ...bijeenkomstDeps, makeTabel }));
  }),
  publiek: once(async () => {
    const { createPubliekUseCases } = await import('./create-publiek-use-cases');
    const { publiekRoutes } = await import('./http/routes/publiek');
    const { bijeenkomstDeps, makeAgenda } = parts;
    return publiekRoutes(createPubliekUseCases({ ...bijeenkomstDeps, makeAgenda }));
  }),
  helpdesk: once(async () => {
    const { createHelpdeskUseCases } = await import('./create-helpdesk-use-cases');
    const { helpdeskRoutes } = await import('./http/routes/helpdesk');
    const { helpdeskDeps, makeTabel, postvak, note } = parts;
    return helpdeskRoutes(createHelpdeskUseCases({ ...helpdeskDeps, makeTabel, postvak, note }));
  }),
  kennisbank: once(async () => {
    const { createKennisbankUseCases } = await import('./create-kennisbank-use-cases');
    const { kennisbankRoutes } = await import('./http/routes/kennisbank');
    return kennisbankRoutes(createKennisbankUseCases(parts.helpdeskDeps));
  }),
  nieuwsbrieven: once(async () => {
    const { createNieuwsbriefUseCases } = await import('./create-nieuwsbrief-use-cases');
    const { nieuwsbriefRoutes } = await import('./http/routes/nieuwsbrieven');
    return nieuwsbriefRoutes(createNieuwsbriefUseCases(parts.nieuwsbriefDeps));
  }),
  beheer: once(async () => {
    const { createBeheerUseCases } = await import('./create-beheer-use-cases');
    const { beheerRoutes } = await import('./http/routes/beheer');
    const { directory, clock, newId, bijeenkomstDeps, readCsv } = parts;
    return beheerRoutes(createBeheerUseCases({ directory, clock, newId, sleutel: bijeenkomstDeps.sleutel, readCsv }));
  }),
  toezicht: once(async () => {
    const { createToezichtUseCases } = await import('./create-toezicht-use-cases');
    const { toezichtRoutes } = await import('./http/routes/toezicht');
    return toezichtRoutes(createToezichtUseCases(parts.toezichtDeps));
  }),
});

/** Finds what an endpoint does. Rejects when its subject cannot be loaded; the next request tries again. */
export function createLoadRoute(config: Config, parts: Parts): LoadRoute {
  const loadRoute: LoadRoute = async ({ subject, naam }) => {
    const route = (await subjects[subject]()).find((een) => een.naam === naam);
    if (!route) throw new Error(`The subject ${subject} has no route ${naam}`);
    return route;
  };
  const subjects = listSubjects(config, parts, loadRoute);
  return loadRoute;
}
