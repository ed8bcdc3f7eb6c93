import type { Medewerker } from '@domain/adresboek/medewerker';
import { helpdeskRoutes } from '../../functions/http/routes/helpdesk';
import type { Uitkomst } from '../../tabs/api/request';
import { SCHOLEN } from './een-adresboek';
import type { HelpdeskWerkplek } from './een-helpdesk-werkplek';
import { createRouteServer } from './een-route-server';
import { alsJoost, toonHelpdesk } from './toon-helpdesk';

/** The helpdesk on the screen of somebody, before the real routes with a real store in memory. */
export function toonEchteHelpdesk({ useCases }: HelpdeskWerkplek, medewerker: Medewerker, pad: string) {
  const server = createRouteServer(helpdeskRoutes(useCases), medewerker);
  const scholen = SCHOLEN.filter(({ id }) => medewerker.scholen.includes(id));
  return toonHelpdesk({
    pad,
    ik: alsJoost({ medewerker, scholen }),
    antwoord: async ({ method, path, body }) => (await server(method, path, body)) as Uitkomst<unknown> | undefined,
  });
}
