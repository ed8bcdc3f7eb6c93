import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { Bestand } from '../body';
import { BEHEER_WIJZIGINGEN, IMPORT_BESTAND, NIEUWE_MEDEWERKER, NIEUWE_SCHOOL } from '../openapi/beheer-bodies';
import { ref } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Outcome, type Refused, type Route } from '../route';
import type { BeheerUseCases } from './beheer-use-cases';

type Wijzigingen = { wijzigingen: readonly Wijziging[] };

/** 200 when it stood there already. */
const asGemaakt = (result: { ok: true; value: { rij: unknown; isNieuw: boolean } } | Refused): Outcome =>
  result.ok ? { ok: true, value: { json: result.value.rij, status: result.value.isNieuw ? 201 : 200 } } : result;

const schoolRoutes = (useCases: BeheerUseCases): readonly Route[] => [
  defineRoute('list-scholen', {
    samenvatting: 'De scholen van het adresboek, ook wie niet meer in gebruik is',
    antwoord: jsonAntwoord(ref('ScholenBeeld')),
    handler: async ({ medewerker }) => asJson(await useCases.listScholen(medewerker)),
  }),
  defineRoute<{ antwoorden: Antwoorden }>('open-school', {
    samenvatting: 'Voeg een school toe; dezelfde nog eens maakt er geen tweede',
    body: NIEUWE_SCHOOL,
    antwoord: jsonAntwoord(ref('SchoolRij'), 201, 200),
    handler: async ({ medewerker, body }) => asGemaakt(await useCases.openSchool(medewerker, body)),
  }),
  defineRoute<Wijzigingen>('save-school', {
    samenvatting: 'Verander een school; wat een ander intussen veranderde, wordt genoemd',
    body: BEHEER_WIJZIGINGEN,
    antwoord: jsonAntwoord(ref('SchoolRij')),
    handler: async ({ medewerker, params: { schoolId }, body: { wijzigingen } }) =>
      asJson(await useCases.saveSchool(medewerker, { schoolId, wijzigingen })),
  }),
];

const medewerkerRoutes = (useCases: BeheerUseCases): readonly Route[] => [
  defineRoute('list-medewerkers', {
    samenvatting: 'De medewerkers van het adresboek, ook wie geen toegang meer heeft',
    antwoord: jsonAntwoord(ref('MedewerkersBeeld')),
    handler: async ({ medewerker }) => asJson(await useCases.listMedewerkers(medewerker)),
  }),
  defineRoute<{ antwoorden: Antwoorden }>('open-medewerker', {
    samenvatting: 'Voeg een medewerker toe; dezelfde nog eens maakt er geen tweede',
    body: NIEUWE_MEDEWERKER,
    antwoord: jsonAntwoord(ref('MedewerkerRij'), 201, 200),
    handler: async ({ medewerker, body }) => asGemaakt(await useCases.openMedewerker(medewerker, body)),
  }),
  defineRoute<Wijzigingen>('save-medewerker', {
    samenvatting: 'Verander rollen, scholen of toegang; de laatste beheerder blijft beheerder',
    body: BEHEER_WIJZIGINGEN,
    antwoord: jsonAntwoord(ref('MedewerkerRij')),
    handler: async ({ medewerker, params: { medewerkerId }, body: { wijzigingen } }) =>
      asJson(await useCases.saveMedewerker(medewerker, { medewerkerId, wijzigingen })),
  }),
];

const instellingRoutes = (useCases: BeheerUseCases): readonly Route[] => [
  defineRoute('read-swv-instellingen', {
    samenvatting: 'Wat het samenwerkingsverband zelf instelt',
    antwoord: jsonAntwoord(ref('InstellingenBeeld')),
    handler: async ({ medewerker }) => asJson(await useCases.readSwvInstellingen(medewerker)),
  }),
  defineRoute<Wijzigingen>('save-swv-instellingen', {
    samenvatting: 'Verander instellingen; ze gelden binnen een minuut',
    body: BEHEER_WIJZIGINGEN,
    antwoord: jsonAntwoord(ref('InstellingenBeeld')),
    handler: async ({ medewerker, body }) => asJson(await useCases.saveSwvInstellingen(medewerker, body)),
  }),
];

const importRoutes = (useCases: BeheerUseCases): readonly Route[] => [
  defineRoute<Bestand>('preview-import', {
    samenvatting: 'Wat een lijst met scholen of medewerkers zou veranderen, per regel; er wordt niets bewaard',
    body: IMPORT_BESTAND,
    antwoord: jsonAntwoord(ref('ImportVoorbeeld')),
    handler: async ({ medewerker, body }) => asJson(await useCases.previewImport(medewerker, body)),
  }),
  defineRoute<Bestand>('apply-import', {
    samenvatting: 'Lees dezelfde lijst in; regels met een fout worden overgeslagen',
    body: IMPORT_BESTAND,
    antwoord: jsonAntwoord(ref('ImportUitkomst')),
    handler: async ({ medewerker, params: { vingerafdruk }, body: { inhoud } }) =>
      asJson(await useCases.applyImport(medewerker, { vingerafdruk, inhoud })),
  }),
];

export const beheerRoutes = (useCases: BeheerUseCases): readonly Route[] => [
  ...schoolRoutes(useCases),
  ...medewerkerRoutes(useCases),
  ...instellingRoutes(useCases),
  ...importRoutes(useCases),
];
