import { array, object, ref } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { HelpdeskUseCases } from './helpdesk-use-cases';
import { HELPDESKVRAAG } from './helpdesk-vragen';

const POST = jsonAntwoord(object({ mails: array(ref('MailApart')) }));

/** Mail that did not come in, and mail that did not go out. */
export const helpdeskPostRoutes = (useCases: HelpdeskUseCases): readonly Route[] => [
  defineRoute({
    naam: 'list-helpdeskpost',
    methode: 'GET',
    pad: 'helpdeskpost',
    samenvatting: 'Mail die bij geen vraag hoort, met de reden; wat nog wacht eerst',
    antwoord: POST,
    handler: async ({ medewerker }) => asJson(await useCases.listMailApart(medewerker)),
  }),
  defineRoute({
    naam: 'close-helpdeskpost',
    methode: 'POST',
    pad: 'helpdeskpost/{mailId}/afhandeling',
    samenvatting: 'Zeg dat iemand naar deze mail keek; de mail blijft staan',
    body: { schema: object({}) },
    antwoord: POST,
    handler: async ({ medewerker, params: { mailId } }) =>
      asJson(await useCases.closeMailApart(medewerker, { mailId })),
  }),
  defineRoute({
    naam: 'retry-helpdeskmail',
    methode: 'POST',
    pad: `${HELPDESKVRAAG}/herkansing`,
    samenvatting: 'Probeer de mails over deze vraag die aandacht vragen opnieuw',
    body: { schema: object({}) },
    antwoord: jsonAntwoord(ref('VraagBeeld')),
    handler: async ({ medewerker, params: { vraagId } }) =>
      asJson(await useCases.retryHelpdeskMail(medewerker, { vraagId })),
  }),
];
