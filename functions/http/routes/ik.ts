import { ref } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { UseCases } from './use-cases';

export const ikRoutes = ({ showIk }: UseCases): readonly Route[] => [
  defineRoute('show-ik', {
    samenvatting: 'Wie ben ik, en wat mag ik',
    antwoord: jsonAntwoord(ref('Ik')),
    handler: async ({ medewerker }) => asJson(await showIk(medewerker)),
  }),
];
