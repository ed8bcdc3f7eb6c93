import type { NieuweRondzending } from '@domain/bijeenkomst/write-rondzending';
import { AFZEGGING, NIEUWE_RONDZENDING } from '../openapi/bijeenkomst-bodies';
import { object, ref } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { BijeenkomstUseCases } from './bijeenkomst-use-cases';

/** From concept to called off, and a message to everybody in between. */
export const bijeenkomstLevensloopRoutes = (useCases: BijeenkomstUseCases): readonly Route[] => [
  defineRoute('publish-bijeenkomst', {
    samenvatting: 'Zet de bijeenkomst open voor aanmelden, of hoor alles wat nog ontbreekt',
    body: { schema: object({}) },
    antwoord: jsonAntwoord(ref('BijeenkomstBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId } }) =>
      asJson(await useCases.publishBijeenkomst(medewerker, { bijeenkomstId })),
  }),
  defineRoute('close-bijeenkomst', {
    samenvatting: 'Sluit het aanmelden',
    body: { schema: object({}) },
    antwoord: jsonAntwoord(ref('BijeenkomstBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId } }) =>
      asJson(await useCases.closeBijeenkomst(medewerker, { bijeenkomstId })),
  }),
  defineRoute<{ reden: string }>('cancel-bijeenkomst', {
    samenvatting: 'Zeg de bijeenkomst af; iedereen op de lijst krijgt bericht',
    body: AFZEGGING,
    antwoord: jsonAntwoord(ref('BijeenkomstBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId }, body: { reden } }) =>
      asJson(await useCases.cancelBijeenkomst(medewerker, { bijeenkomstId, reden })),
  }),
  defineRoute<NieuweRondzending>('queue-rondzending', {
    samenvatting: 'Stuur een bericht aan alle deelnemers; dezelfde id nog eens stuurt niets',
    body: NIEUWE_RONDZENDING,
    antwoord: jsonAntwoord(ref('BijeenkomstBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId }, body }) =>
      asJson(await useCases.queueRondzending(medewerker, { ...body, bijeenkomstId })),
  }),
];
