import type { BijeenkomstVraag } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import { KOPIE, NIEUWE_BIJEENKOMST, NIEUWE_REEKS } from '../openapi/bijeenkomst-bodies';
import { BIJEENKOMST_SCHEMAS } from '../openapi/bijeenkomst-schemas';
import { array, object, ref, text } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Outcome, type Refused, type Route } from '../route';
import type { Result } from '@domain/result';
import { bijeenkomstAanmeldingRoutes } from './bijeenkomst-aanmeldingen';
import { bijeenkomstLevensloopRoutes } from './bijeenkomst-levensloop';
import { bijeenkomstTerugblikRoutes } from './bijeenkomst-terugblik';
import type { BijeenkomstUseCases } from './bijeenkomst-use-cases';

const MAX_WIJZIGINGEN = 500;
const ID = object({ id: text() });

type Geopend = { id: string; isNieuw: boolean };
/** 200 when it stood there already. */
const asGeopend = (result: Result<Geopend> | Refused): Outcome =>
  result.ok ? { ok: true, value: { json: { id: result.value.id }, status: result.value.isNieuw ? 201 : 200 } } : result;

const makenRoutes = (useCases: BijeenkomstUseCases): readonly Route[] => [
  defineRoute<{ id: string; antwoorden: Antwoorden }>('open-bijeenkomst', {
    samenvatting: 'Maak een bijeenkomst als concept; dezelfde id nog eens maakt er geen tweede',
    body: NIEUWE_BIJEENKOMST,
    antwoord: jsonAntwoord(ID, 201, 200),
    handler: async ({ medewerker, body }) => asGeopend(await useCases.openBijeenkomst(medewerker, body)),
  }),
  defineRoute<{ reeksId: string; antwoorden: Antwoorden; bijeenkomsten: { id: string; antwoorden: Antwoorden }[] }>(
    'open-reeks',
    {
      samenvatting: 'Maak een reeks concepten; nog eens maakt wat er nog niet stond',
      body: NIEUWE_REEKS,
      antwoord: jsonAntwoord(object({ ids: array(text()) })),
      handler: async ({ medewerker, body }) => asJson(await useCases.openReeks(medewerker, body)),
    },
  ),
  defineRoute<{ id: string }>('copy-bijeenkomst', {
    samenvatting: 'Maak een concept met dezelfde gegevens, zonder datums en deelnemers',
    body: KOPIE,
    antwoord: jsonAntwoord(ID, 201, 200),
    handler: async ({ medewerker, params: { bijeenkomstId }, body: { id } }) =>
      asGeopend(await useCases.copyBijeenkomst(medewerker, { bijeenkomstId, naar: id })),
  }),
];

const zienRoutes = (useCases: BijeenkomstUseCases): readonly Route[] => [
  defineRoute<BijeenkomstVraag>('list-bijeenkomsten', {
    samenvatting: 'De bijeenkomsten die komen of geweest zijn, per 50',
    body: { schema: ref('BijeenkomstVraag'), vorm: BIJEENKOMST_SCHEMAS.BijeenkomstVraag },
    antwoord: jsonAntwoord(ref('BijeenkomstLijst')),
    handler: async ({ medewerker, body }) => asJson(await useCases.listBijeenkomsten(medewerker, body)),
  }),
  defineRoute('show-overzicht', {
    samenvatting: 'Plekken, wachtlijst en aanwezigheid van alle bijeenkomsten, ook per wijk',
    antwoord: jsonAntwoord(ref('Overzicht')),
    handler: async ({ medewerker }) => asJson(await useCases.showOverzicht(medewerker)),
  }),
  defineRoute('read-bijeenkomst', {
    samenvatting: 'Een bijeenkomst met deelnemers, mails en wat ik nu mag doen',
    antwoord: jsonAntwoord(ref('BijeenkomstBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId } }) =>
      asJson(await useCases.readBijeenkomst(medewerker, { bijeenkomstId })),
  }),
  defineRoute<{ wijzigingen: readonly Wijziging[] }>('save-bijeenkomst', {
    samenvatting: 'Bewaar de velden die veranderd zijn, elk met de waarde waarmee je begon',
    body: { schema: object({ wijzigingen: array(ref('Wijziging'), MAX_WIJZIGINGEN) }) },
    antwoord: jsonAntwoord(ref('BijeenkomstBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId }, body: { wijzigingen } }) =>
      asJson(await useCases.saveBijeenkomst(medewerker, { bijeenkomstId, wijzigingen })),
  }),
  defineRoute('remove-bijeenkomst', {
    samenvatting: 'Verwijder een concept',
    antwoord: jsonAntwoord(ID),
    handler: async ({ medewerker, params: { bijeenkomstId } }) =>
      asJson(await useCases.removeBijeenkomst(medewerker, { bijeenkomstId })),
  }),
];

/** Everything about bijeenkomsten for who is signed in; each use-case answers staff of the swv only. */
export const bijeenkomstRoutes = (useCases: BijeenkomstUseCases): readonly Route[] => [
  ...zienRoutes(useCases),
  ...makenRoutes(useCases),
  ...bijeenkomstLevensloopRoutes(useCases),
  ...bijeenkomstAanmeldingRoutes(useCases),
  ...bijeenkomstTerugblikRoutes(useCases),
];
