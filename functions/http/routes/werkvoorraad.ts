import type { WerkvoorraadVraag } from '@domain/werkvoorraad/werkvoorraad';
import { array, object, ref } from '../openapi/schema';
import { WERKVOORRAAD_VRAAG } from '../openapi/werkvoorraad-vraag';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { UseCases } from './use-cases';

export const werkvoorraadRoutes = ({ listWerkvoorraad, listTaken }: UseCases): readonly Route[] => [
  defineRoute<WerkvoorraadVraag>('list-werkvoorraad', {
    samenvatting: 'De dossiers die ik mag zien: zoeken, filteren, sorteren, per 50',
    body: { schema: ref('WerkvoorraadVraag'), vorm: WERKVOORRAAD_VRAAG },
    antwoord: jsonAntwoord(ref('Werkvoorraad')),
    handler: async ({ medewerker, body }) => asJson(await listWerkvoorraad(medewerker, body)),
  }),
  defineRoute('list-taken', {
    samenvatting: 'Wat op mij wacht, met de eerste datum voorop',
    antwoord: jsonAntwoord(object({ taken: array(ref('WachtendeTaak')) })),
    handler: async ({ medewerker }) => asJson(await listTaken(medewerker)),
  }),
];
