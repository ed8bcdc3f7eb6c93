import type { WensStatus } from '@domain/helpdesk/helpdeskvraag';
import { STEM, WENS_OORDEEL } from '../openapi/helpdesk-bodies';
import { array, object, ref } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { HelpdeskUseCases } from './helpdesk-use-cases';

/** The wish board. */
export const helpdeskWensenRoutes = (useCases: HelpdeskUseCases): readonly Route[] => [
  defineRoute('list-wensen', {
    samenvatting: 'Alle wensen met stemmen, status en reden; niet wie ze had',
    antwoord: jsonAntwoord(object({ wensen: array(ref('WensRij')) })),
    handler: async ({ medewerker }) => asJson(await useCases.listWensen(medewerker)),
  }),
  defineRoute<{ stem: boolean }>('vote-wens', {
    samenvatting: 'Geef een wens mijn stem, of neem die terug',
    body: STEM,
    antwoord: jsonAntwoord(ref('WensRij')),
    handler: async ({ medewerker, params: { vraagId }, body: { stem } }) =>
      asJson(await useCases.voteWens(medewerker, { vraagId, stem })),
  }),
  defineRoute<{ status: WensStatus; reden: string }>('judge-wens', {
    samenvatting: 'Zeg wat er met een wens gebeurt, en waarom',
    body: WENS_OORDEEL,
    antwoord: jsonAntwoord(ref('VraagBeeld')),
    handler: async ({ medewerker, params: { vraagId }, body }) =>
      asJson(await useCases.judgeWens(medewerker, { ...body, vraagId })),
  }),
];
