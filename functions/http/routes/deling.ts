import { DELING_VELDEN } from '@domain/dossier/deling';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { formulierBody } from '../body';
import { ref } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { UseCases } from './use-cases';

/** BR-19 */
export const delingRoutes = ({ shareDossier, unshareDossier }: UseCases): readonly Route[] => [
  defineRoute<Antwoorden>('share-dossier', {
    samenvatting: 'Deel het dossier met het swv, met het akkoord van de ouders',
    body: formulierBody(DELING_VELDEN),
    antwoord: jsonAntwoord(ref('DossierBeeld')),
    handler: async ({ medewerker, params: { dossierId }, body: antwoorden }) =>
      asJson(await shareDossier(medewerker, { dossierId, antwoorden })),
  }),
  defineRoute('unshare-dossier', {
    samenvatting: 'Trek het delen in; het swv ziet het dossier niet meer',
    antwoord: jsonAntwoord(ref('DossierBeeld')),
    handler: async ({ medewerker, params: { dossierId } }) => asJson(await unshareDossier(medewerker, { dossierId })),
  }),
];
