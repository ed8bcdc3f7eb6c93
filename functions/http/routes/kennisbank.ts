import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { Result } from '@domain/result';
import { ARTIKEL_UIT_VRAAG, ARTIKEL_WIJZIGINGEN, NIEUW_ARTIKEL, NUTTIG } from '../openapi/kennisbank-bodies';
import { JA_NEE, object, ref, text } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Outcome, type Refused, type Route } from '../route';
import { artikelLevensloopRoutes } from './kennisbank-levensloop';
import type { KennisbankUseCases } from './kennisbank-use-cases';

const ID = object({ id: text() });

/** 200 when it stood there already. */
const asGeopend = (result: Result<{ id: string; isNieuw: boolean }> | Refused): Outcome =>
  result.ok ? { ok: true, value: { json: { id: result.value.id }, status: result.value.isNieuw ? 201 : 200 } } : result;

const lezenRoutes = (useCases: KennisbankUseCases): readonly Route[] => [
  defineRoute('read-kennisbank', {
    samenvatting: 'Alle uitleg die online staat',
    antwoord: jsonAntwoord(ref('Kennisbank')),
    handler: async ({ medewerker }) => asJson(await useCases.readKennisbank(medewerker)),
  }),
  defineRoute<{ ja: boolean }>('judge-nuttig', {
    samenvatting: 'Was dit nuttig? Eén antwoord per persoon, het laatste telt',
    body: NUTTIG,
    antwoord: jsonAntwoord(object({ ja: JA_NEE })),
    handler: async ({ medewerker, params: { artikelId }, body: { ja } }) =>
      asJson(await useCases.judgeNuttig(medewerker, { artikelId, ja })),
  }),
];

const schrijvenRoutes = (useCases: KennisbankUseCases): readonly Route[] => [
  defineRoute('list-artikel-werklijst', {
    samenvatting: 'De artikelen van het samenwerkingsverband; wat op review wacht eerst',
    antwoord: jsonAntwoord(ref('ArtikelWerklijst')),
    handler: async ({ medewerker }) => asJson(await useCases.listArtikelWerklijst(medewerker)),
  }),
  defineRoute<{ id: string; antwoorden: Antwoorden }>('open-artikel', {
    samenvatting: 'Maak een artikel als concept; dezelfde id nog eens maakt er geen tweede',
    body: NIEUW_ARTIKEL,
    antwoord: jsonAntwoord(ID, 201, 200),
    handler: async ({ medewerker, body }) => asGeopend(await useCases.openArtikel(medewerker, body)),
  }),
  defineRoute<{ id: string; vraagId: string }>('propose-artikel', {
    samenvatting: 'Maak van het antwoord op een vraag een concept zonder persoonsgegevens',
    body: ARTIKEL_UIT_VRAAG,
    antwoord: jsonAntwoord(ID, 201, 200),
    handler: async ({ medewerker, body }) => asGeopend(await useCases.proposeArtikel(medewerker, body)),
  }),
  defineRoute('read-artikel', {
    samenvatting: 'Eén artikel voor wie schrijft, met zijn versies',
    antwoord: jsonAntwoord(ref('ArtikelBeeld')),
    handler: async ({ medewerker, params: { artikelId } }) =>
      asJson(await useCases.readArtikel(medewerker, { artikelId })),
  }),
  defineRoute<{ wijzigingen: readonly Wijziging[] }>('save-artikel', {
    samenvatting: 'Bewaar wat er veranderde; wat lezers zien blijft zoals het is',
    body: ARTIKEL_WIJZIGINGEN,
    antwoord: jsonAntwoord(ref('ArtikelBeeld')),
    handler: async ({ medewerker, params: { artikelId }, body: { wijzigingen } }) =>
      asJson(await useCases.saveArtikel(medewerker, { artikelId, wijzigingen })),
  }),
];

export const kennisbankRoutes = (useCases: KennisbankUseCases): readonly Route[] => [
  ...lezenRoutes(useCases),
  ...schrijvenRoutes(useCases),
  ...artikelLevensloopRoutes(useCases),
];
