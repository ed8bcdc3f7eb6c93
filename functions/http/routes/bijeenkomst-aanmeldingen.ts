import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Aanwezigheid } from '@domain/bijeenkomst/aanwezigheid';
import { AANWEZIGHEID, NIEUWE_AANMELDING, VERPLAATSING } from '../openapi/bijeenkomst-bodies';
import { object, ref } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { BijeenkomstUseCases } from './bijeenkomst-use-cases';

/** What staff do with the people on the list. */
export const bijeenkomstAanmeldingRoutes = (useCases: BijeenkomstUseCases): readonly Route[] => [
  defineRoute<{ id: string; antwoorden: Antwoorden }>('add-aanmelding', {
    samenvatting: 'Meld iemand aan; is het vol, dan komt die op de wachtlijst',
    body: NIEUWE_AANMELDING,
    antwoord: jsonAntwoord(ref('BijeenkomstBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId }, body }) =>
      asJson(await useCases.addAanmelding(medewerker, { ...body, bijeenkomstId })),
  }),
  defineRoute('cancel-aanmelding', {
    samenvatting: 'Meld iemand af; de plek gaat naar de eerste op de wachtlijst',
    body: { schema: object({}) },
    antwoord: jsonAntwoord(ref('BijeenkomstBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId, aanmeldingId } }) =>
      asJson(await useCases.cancelAanmelding(medewerker, { bijeenkomstId, aanmeldingId })),
  }),
  defineRoute<{ naar: string }>('move-aanmelding', {
    samenvatting: 'Verplaats iemand naar een andere bijeenkomst waar nog plek is',
    body: VERPLAATSING,
    antwoord: jsonAntwoord(ref('BijeenkomstBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId, aanmeldingId }, body: { naar } }) =>
      asJson(await useCases.moveAanmelding(medewerker, { bijeenkomstId, aanmeldingId, naar })),
  }),
  defineRoute<{ status: Aanwezigheid }>('set-aanwezigheid', {
    samenvatting: 'Houd bij wie er is; `bevestigd` maakt het ongedaan',
    body: AANWEZIGHEID,
    antwoord: jsonAntwoord(ref('BijeenkomstBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId, aanmeldingId }, body: { status } }) =>
      asJson(await useCases.setAanwezigheid(medewerker, { bijeenkomstId, aanmeldingId, status })),
  }),
  defineRoute('retry-deelnemer-mail', {
    samenvatting: 'Probeer de mails aan deze deelnemer die aandacht vragen opnieuw',
    body: { schema: object({}) },
    antwoord: jsonAntwoord(ref('BijeenkomstBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId, aanmeldingId } }) =>
      asJson(await useCases.retryDeelnemerMail(medewerker, { bijeenkomstId, aanmeldingId })),
  }),
];
