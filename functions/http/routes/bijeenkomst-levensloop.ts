import type { NieuweRondzending } from '@domain/bijeenkomst/write-rondzending';
import { AFZEGGING, NIEUWE_RONDZENDING } from '../openapi/bijeenkomst-bodies';
import { object, ref } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { BijeenkomstUseCases } from './bijeenkomst-use-cases';

const BIJEENKOMST = 'bijeenkomsten/{bijeenkomstId}';

/** From concept to called off, and a message to everybody in between. */
export const bijeenkomstLevensloopRoutes = (useCases: BijeenkomstUseCases): readonly Route[] => [
  defineRoute({
    naam: 'publish-bijeenkomst',
    methode: 'POST',
    pad: `${BIJEENKOMST}/publicatie`,
    samenvatting: 'Zet de bijeenkomst open voor aanmelden, of hoor alles wat nog ontbreekt',
    body: { schema: object({}) },
    antwoord: jsonAntwoord(ref('BijeenkomstBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId } }) =>
      asJson(await useCases.publishBijeenkomst(medewerker, { bijeenkomstId })),
  }),
  defineRoute({
    naam: 'close-bijeenkomst',
    methode: 'POST',
    pad: `${BIJEENKOMST}/sluiting`,
    samenvatting: 'Sluit het aanmelden',
    body: { schema: object({}) },
    antwoord: jsonAntwoord(ref('BijeenkomstBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId } }) =>
      asJson(await useCases.closeBijeenkomst(medewerker, { bijeenkomstId })),
  }),
  defineRoute<{ reden: string }>({
    naam: 'cancel-bijeenkomst',
    methode: 'POST',
    pad: `${BIJEENKOMST}/afzegging`,
    samenvatting: 'Zeg de bijeenkomst af; iedereen op de lijst krijgt bericht',
    body: AFZEGGING,
    antwoord: jsonAntwoord(ref('BijeenkomstBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId }, body: { reden } }) =>
      asJson(await useCases.cancelBijeenkomst(medewerker, { bijeenkomstId, reden })),
  }),
  defineRoute<NieuweRondzending>({
    naam: 'queue-rondzending',
    methode: 'POST',
    pad: `${BIJEENKOMST}/rondzendingen`,
    samenvatting: 'Stuur een bericht aan alle deelnemers; dezelfde id nog eens stuurt niets',
    body: NIEUWE_RONDZENDING,
    antwoord: jsonAntwoord(ref('BijeenkomstBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId }, body }) =>
      asJson(await useCases.queueRondzending(medewerker, { ...body, bijeenkomstId })),
  }),
];
