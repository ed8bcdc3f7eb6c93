import type { Aanmeldgegevens } from '@domain/toegang/aanmeldgegevens';
import type { Route } from '../route';
import { aanmeldgegevensRoute } from './aanmeldgegevens';
import { beheerRoutes } from './beheer';
import type { BeheerUseCases } from './beheer-use-cases';
import { berichtRoutes } from './berichten';
import { bijeenkomstRoutes } from './bijeenkomsten';
import type { BijeenkomstUseCases } from './bijeenkomst-use-cases';
import { delingRoutes } from './deling';
import { dossierRoutes } from './dossiers';
import { gesprekRoutes } from './gesprekken';
import type { GesprekUseCases } from './gesprek-use-cases';
import { gezondheidRoute, type GezondheidDeps } from './gezondheid';
import { helpdeskRoutes } from './helpdesk';
import type { HelpdeskUseCases } from './helpdesk-use-cases';
import { ikRoutes } from './ik';
import { kennisbankRoutes } from './kennisbank';
import type { KennisbankUseCases } from './kennisbank-use-cases';
import { logboekRoutes } from './logboek';
import type { NieuwsbriefUseCases } from './nieuwsbrief-use-cases';
import { nieuwsbriefRoutes } from './nieuwsbrieven';
import { openapiRoute } from './openapi';
import { oppRoutes } from './opp';
import type { PubliekUseCases } from '../../use-cases/publiek/publiek-use-cases';
import { publiekRoutes } from './publiek';
import { publiekNieuwsbriefRoutes } from './publiek-nieuwsbrieven';
import { stapRoutes } from './stappen';
import { toezichtRoutes } from './toezicht';
import type { ToezichtUseCases } from './toezicht-use-cases';
import type { UseCases } from './use-cases';
import { werkvoorraadRoutes } from './werkvoorraad';

export type AppUseCases = {
  dossiers: UseCases;
  gesprekken: GesprekUseCases;
  bijeenkomsten: BijeenkomstUseCases;
  publiek: PubliekUseCases;
  helpdesk: HelpdeskUseCases;
  kennisbank: KennisbankUseCases;
  nieuwsbrieven: NieuwsbriefUseCases;
  beheer: BeheerUseCases;
  toezicht: ToezichtUseCases;
};

/** Every endpoint of the app; what is not here has no address. */
export function listRoutes(
  {
    dossiers: useCases,
    gesprekken,
    bijeenkomsten,
    publiek,
    helpdesk,
    kennisbank,
    nieuwsbrieven,
    beheer,
    toezicht,
  }: AppUseCases,
  gezondheid: GezondheidDeps,
  aanmelden: Aanmeldgegevens,
): readonly Route[] {
  const routes: readonly Route[] = [
    gezondheidRoute(gezondheid),
    openapiRoute(async () => (await import('../openapi/build-openapi')).buildOpenapi(routes, gezondheid.versie)),
    aanmeldgegevensRoute(aanmelden),
    ...ikRoutes(useCases),
    ...werkvoorraadRoutes(useCases),
    ...dossierRoutes(useCases),
    ...stapRoutes(useCases),
    ...oppRoutes(useCases),
    ...logboekRoutes(useCases),
    ...delingRoutes(useCases),
    ...berichtRoutes(useCases),
    ...gesprekRoutes(gesprekken),
    ...bijeenkomstRoutes(bijeenkomsten),
    ...publiekRoutes(publiek),
    ...helpdeskRoutes(helpdesk),
    ...kennisbankRoutes(kennisbank),
    ...nieuwsbriefRoutes(nieuwsbrieven),
    ...beheerRoutes(beheer),
    ...toezichtRoutes(toezicht),
    ...publiekNieuwsbriefRoutes(nieuwsbrieven),
  ];
  return routes;
}
