import { LOGBOEK_VELDEN } from '@domain/dossier/logboek';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { formulierBody } from '../body';
import { ref, UUID } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { UseCases } from './use-cases';

export const logboekRoutes = ({ writeLogboek }: UseCases): readonly Route[] => [
  defineRoute<Antwoorden & { id: string }>('write-logboek', {
    samenvatting: 'Schrijf in het logboek; dezelfde id nog eens schrijft niets',
    body: formulierBody(LOGBOEK_VELDEN, { id: UUID }),
    antwoord: jsonAntwoord(ref('DossierBeeld')),
    handler: async ({ medewerker, params: { dossierId }, body: { id, ...antwoorden } }) =>
      asJson(await writeLogboek(medewerker, { dossierId, id, antwoorden })),
  }),
];
