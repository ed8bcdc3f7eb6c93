import type { Antwoorden } from '@domain/formulier/antwoord';
import type { PuntCode } from '@domain/gesprek/gesprek';
import { NIEUW_GESPREK, PUNT, VERGADERING, VERZET_GESPREK } from '../openapi/gesprek-schemas';
import { object, ref } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { GesprekUseCases } from './gesprek-use-cases';

const GESPREKKEN = jsonAntwoord(ref('Gesprekken'));

const planRoutes = (useCases: GesprekUseCases): readonly Route[] => [
  defineRoute('list-gesprekken', {
    samenvatting: 'De gesprekken over een dossier, wat eerst komt bovenaan',
    antwoord: GESPREKKEN,
    handler: async ({ medewerker, params: { dossierId } }) =>
      asJson(await useCases.listGesprekken(medewerker, { dossierId })),
  }),
  defineRoute<{ id: string; antwoorden: Antwoorden }>('plan-gesprek', {
    samenvatting:
      'Plan een gesprek in Outlook, met een vergadering in Teams; dezelfde id nog eens plant er geen tweede',
    body: NIEUW_GESPREK,
    antwoord: GESPREKKEN,
    handler: async ({ medewerker, params: { dossierId }, body }) =>
      asJson(await useCases.planGesprek(medewerker, { dossierId, ...body })),
  }),
  defineRoute<{ versie: number; antwoorden: Antwoorden }>('verzet-gesprek', {
    samenvatting: 'Zet een gesprek op een andere dag of tijd, of met anderen; wie is uitgenodigd krijgt bericht',
    body: VERZET_GESPREK,
    antwoord: GESPREKKEN,
    handler: async ({ medewerker, params: { dossierId, gesprekId }, body }) =>
      asJson(await useCases.verzetGesprek(medewerker, { dossierId, gesprekId, ...body })),
  }),
  defineRoute('cancel-gesprek', {
    samenvatting: 'Annuleer een gesprek; wie is uitgenodigd krijgt bericht',
    antwoord: GESPREKKEN,
    handler: async ({ medewerker, params: { dossierId, gesprekId } }) =>
      asJson(await useCases.cancelGesprek(medewerker, { dossierId, gesprekId })),
  }),
  defineRoute('retry-gesprek', {
    samenvatting: 'Probeer een gesprek dat aandacht vraagt opnieuw in Outlook te zetten',
    body: { schema: object({}) },
    antwoord: GESPREKKEN,
    handler: async ({ medewerker, params: { dossierId, gesprekId } }) =>
      asJson(await useCases.retryGesprek(medewerker, { dossierId, gesprekId })),
  }),
];

export const gesprekRoutes = (useCases: GesprekUseCases): readonly Route[] => [
  ...planRoutes(useCases),
  defineRoute<{ punt: PuntCode; isGedaan: boolean }>('tick-punt', {
    samenvatting: 'Vink een punt van de agenda af, of weer aan',
    body: PUNT,
    antwoord: GESPREKKEN,
    handler: async ({ medewerker, params: { dossierId, gesprekId }, body }) =>
      asJson(await useCases.tickPunt(medewerker, { dossierId, gesprekId, ...body })),
  }),
  defineRoute<{ chatId?: string }>('show-vergadering', {
    samenvatting: 'Het gesprek dat bij een vergadering in Teams hoort, of mijn gesprekken van vandaag',
    body: VERGADERING,
    antwoord: jsonAntwoord(ref('Vergadering')),
    handler: async ({ medewerker, body }) => asJson(await useCases.showVergadering(medewerker, body)),
  }),
];
