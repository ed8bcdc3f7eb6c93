import { DELING_VELDEN } from '@domain/dossier/deling';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { formulierBody } from '../body';
import { object, ref, UUID } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { UseCases } from './use-cases';

/** BR-19 */
export const delingRoutes = ({ shareDossier, unshareDossier }: UseCases): readonly Route[] => [
  defineRoute<Antwoorden & { id: string }>('share-dossier', {
    samenvatting: 'Deel het dossier met het swv, met het akkoord van de ouders; dezelfde id nog eens verandert niets',
    body: formulierBody(DELING_VELDEN, { id: UUID }),
    antwoord: jsonAntwoord(ref('DossierBeeld')),
    handler: async ({ medewerker, params: { dossierId }, body: { id, ...antwoorden } }) =>
      asJson(await shareDossier(medewerker, { dossierId, id, antwoorden })),
  }),
  defineRoute<{ id: string }>('unshare-dossier', {
    samenvatting: 'Trek het delen in, het swv ziet het dossier niet meer; dezelfde id nog eens verandert niets',
    body: { schema: object({ id: UUID }) },
    antwoord: jsonAntwoord(ref('DossierBeeld')),
    handler: async ({ medewerker, params: { dossierId }, body: { id } }) =>
      asJson(await unshareDossier(medewerker, { dossierId, id })),
  }),
];
