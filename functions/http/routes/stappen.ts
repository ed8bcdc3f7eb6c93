import { HEROPEN_VELDEN } from '@domain/dossier/reopen-stap';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import { formulierBody } from '../body';
import { array, object, ref, UUID } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { UseCases } from './use-cases';

/** More than the largest step has velden and rows. */
const MAX_WIJZIGINGEN = 500;

export const stapRoutes = ({ saveStap, completeStap, reopenStap }: UseCases): readonly Route[] => [
  defineRoute<{ wijzigingen: readonly Wijziging[] }>('save-stap', {
    samenvatting: 'Bewaar de velden die veranderd zijn, elk met de waarde waarmee je begon',
    body: { schema: object({ wijzigingen: array(ref('Wijziging'), MAX_WIJZIGINGEN) }) },
    antwoord: jsonAntwoord(ref('Bewaard')),
    handler: async ({ medewerker, params: { dossierId, nummer }, body: { wijzigingen } }) =>
      asJson(await saveStap(medewerker, { dossierId, nummer, wijzigingen })),
  }),
  defineRoute('complete-stap', {
    samenvatting: 'Meld de stap gereed, of hoor alles wat nog ontbreekt',
    body: { schema: object({}) },
    antwoord: jsonAntwoord(ref('DossierBeeld')),
    handler: async ({ medewerker, params: { dossierId, nummer } }) =>
      asJson(await completeStap(medewerker, { dossierId, nummer })),
  }),
  defineRoute<Antwoorden & { id: string }>('reopen-stap', {
    samenvatting: 'Open een stap weer, met een reden voor het logboek; dezelfde id nog eens verandert niets',
    body: formulierBody(HEROPEN_VELDEN, { id: UUID }),
    antwoord: jsonAntwoord(ref('DossierBeeld')),
    handler: async ({ medewerker, params: { dossierId, nummer }, body: { id, ...antwoorden } }) =>
      asJson(await reopenStap(medewerker, { dossierId, nummer, id, antwoorden })),
  }),
];
