import type { AskForAfzenderInput } from '../../use-cases/helpdesk/ask-for-afzender';
import { VRAAG_VAN_MAIL } from '../openapi/helpdesk-bodies';
import { array, object, ref } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { HelpdeskUseCases } from './helpdesk-use-cases';
import { asGesteld, GESTELD } from './helpdesk-vragen';

const POST = jsonAntwoord(object({ mails: array(ref('MailApart')) }));

/** Mail that did not come in, and mail that did not go out. */
export const helpdeskPostRoutes = (useCases: HelpdeskUseCases): readonly Route[] => [
  defineRoute('list-helpdeskpost', {
    samenvatting: 'Mail die bij geen vraag hoort, met de reden; wat nog wacht eerst',
    antwoord: POST,
    handler: async ({ medewerker }) => asJson(await useCases.listMailApart(medewerker)),
  }),
  defineRoute('close-helpdeskpost', {
    samenvatting: 'Zeg dat iemand naar deze mail keek; de mail blijft staan',
    body: { schema: object({}) },
    antwoord: POST,
    handler: async ({ medewerker, params: { mailId } }) =>
      asJson(await useCases.closeMailApart(medewerker, { mailId })),
  }),
  defineRoute('list-helpdeskstellers', {
    samenvatting: 'Namens wie een mail een vraag kan worden',
    antwoord: jsonAntwoord(object({ stellers: array(ref('StellerKeuze')) })),
    handler: async ({ medewerker }) => asJson(await useCases.listStellers(medewerker)),
  }),
  defineRoute<Omit<AskForAfzenderInput, 'mailId'>>('ask-for-afzender', {
    samenvatting: 'Maak van deze mail een technische vraag namens iemand; dezelfde mail nog eens geeft dezelfde vraag',
    body: VRAAG_VAN_MAIL,
    antwoord: jsonAntwoord(GESTELD, 201, 200),
    handler: async ({ medewerker, params: { mailId }, body }) =>
      asGesteld(await useCases.askForAfzender(medewerker, { ...body, mailId })),
  }),
  defineRoute('retry-helpdeskmail', {
    samenvatting: 'Probeer de mails over deze vraag die aandacht vragen opnieuw',
    body: { schema: object({}) },
    antwoord: jsonAntwoord(ref('VraagBeeld')),
    handler: async ({ medewerker, params: { vraagId } }) =>
      asJson(await useCases.retryHelpdeskMail(medewerker, { vraagId })),
  }),
  defineRoute('dismiss-mailmelding', {
    samenvatting: 'Sluit de melding over mail die niet weg kon, zonder die mail nog te versturen',
    body: { schema: object({}) },
    antwoord: jsonAntwoord(ref('VraagBeeld')),
    handler: async ({ medewerker, params: { vraagId } }) =>
      asJson(await useCases.dismissMailmelding(medewerker, { vraagId })),
  }),
];
