import { BERICHT_VELDEN } from '@domain/dossier/queue-bericht';
import type { Body } from '../body';
import { array, object, oneOf, ref, text, UUID } from '../openapi/schema';
import { formulierSchema } from '../openapi/veld-schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { UseCases } from './use-cases';

type NieuwBericht = { id: string; aan: string; documenten: readonly 'opp'[]; toelichting: string };
const NAAST_FORMULIER = {
  id: UUID,
  aan: { ...text(), description: 'Id van een ontvanger uit het berichtvoorstel' },
  documenten: { ...array(oneOf(['opp'])), uniqueItems: true },
};
const NIEUW_BERICHT: Body = {
  schema: object({ ...NAAST_FORMULIER, ...formulierSchema(BERICHT_VELDEN).properties }),
  vorm: object({ ...NAAST_FORMULIER, toelichting: text() }),
};

export const berichtRoutes = ({ proposeBericht, queueBericht, retryBericht }: UseCases): readonly Route[] => [
  defineRoute('propose-bericht', {
    samenvatting: 'Aan wie en wat ik beveiligd kan versturen',
    antwoord: jsonAntwoord(ref('Berichtvoorstel')),
    handler: async ({ medewerker, params: { dossierId } }) => asJson(await proposeBericht(medewerker, { dossierId })),
  }),
  defineRoute<NieuwBericht>('queue-bericht', {
    samenvatting: 'Zet een beveiligd bericht klaar; dezelfde id nog eens maakt er geen tweede',
    body: NIEUW_BERICHT,
    antwoord: jsonAntwoord(ref('DossierBeeld')),
    handler: async ({ medewerker, params: { dossierId }, body }) =>
      asJson(await queueBericht(medewerker, { dossierId, ...body })),
  }),
  defineRoute('retry-bericht', {
    samenvatting: 'Probeer een bericht dat aandacht vraagt opnieuw',
    body: { schema: object({}) },
    antwoord: jsonAntwoord(ref('DossierBeeld')),
    handler: async ({ medewerker, params: { dossierId, berichtId } }) =>
      asJson(await retryBericht(medewerker, { dossierId, berichtId })),
  }),
];
