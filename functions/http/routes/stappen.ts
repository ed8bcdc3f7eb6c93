import { HEROPEN_VELDEN } from '@domain/dossier/reopen-stap';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import { formulierBody } from '../body';
import { array, object, ref } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { UseCases } from './use-cases';

/** More than the largest step has velden and rows. */
const MAX_WIJZIGINGEN = 500;
const STAP = 'dossiers/{dossierId}/stappen/{nummer}';

export const stapRoutes = ({ saveStap, completeStap, reopenStap }: UseCases): readonly Route[] => [
  defineRoute<{ wijzigingen: readonly Wijziging[] }>({
    naam: 'save-stap',
    methode: 'PATCH',
    pad: STAP,
    samenvatting: 'Bewaar de velden die veranderd zijn, elk met de waarde waarmee je begon',
    body: { schema: object({ wijzigingen: array(ref('Wijziging'), MAX_WIJZIGINGEN) }) },
    antwoord: jsonAntwoord(ref('Bewaard')),
    handler: async ({ medewerker, params: { dossierId, nummer }, body: { wijzigingen } }) =>
      asJson(await saveStap(medewerker, { dossierId, nummer, wijzigingen })),
  }),
  defineRoute({
    naam: 'complete-stap',
    methode: 'POST',
    pad: `${STAP}/gereedmelding`,
    samenvatting: 'Meld de stap gereed, of hoor alles wat nog ontbreekt',
    body: { schema: object({}) },
    antwoord: jsonAntwoord(ref('DossierBeeld')),
    handler: async ({ medewerker, params: { dossierId, nummer } }) =>
      asJson(await completeStap(medewerker, { dossierId, nummer })),
  }),
  defineRoute<Antwoorden>({
    naam: 'reopen-stap',
    methode: 'POST',
    pad: `${STAP}/heropening`,
    samenvatting: 'Open een stap weer, met een reden voor het logboek',
    body: formulierBody(HEROPEN_VELDEN),
    antwoord: jsonAntwoord(ref('DossierBeeld')),
    handler: async ({ medewerker, params: { dossierId, nummer }, body: antwoorden }) =>
      asJson(await reopenStap(medewerker, { dossierId, nummer, antwoorden })),
  }),
];
