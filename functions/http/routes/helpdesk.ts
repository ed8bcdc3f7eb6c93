import type { Wijziging } from '@domain/formulier/wijziging';
import type { TabelVorm } from '../../ports';
import { TABEL_TYPE } from '../../use-cases/bijeenkomsten/export-tabel';
import type { SaveTekstenInput } from '../../use-cases/helpdesk/teksten';
import { BEHEER_WIJZIGINGEN } from '../openapi/beheer-bodies';
import { TEKSTEN } from '../openapi/helpdesk-bodies';
import { array, object, ref, text } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import { helpdeskGesprekRoutes } from './helpdesk-gesprek';
import { helpdeskPostRoutes } from './helpdesk-post';
import type { HelpdeskUseCases } from './helpdesk-use-cases';
import { helpdeskVragenRoutes } from './helpdesk-vragen';
import { helpdeskWensenRoutes } from './helpdesk-wensen';

const VORMEN: readonly TabelVorm[] = ['csv', 'xlsx'];
const LIJST = jsonAntwoord(object({ teksten: array(ref('Tekstblok')), versie: text() }));

const inrichtRoutes = (useCases: HelpdeskUseCases): readonly Route[] => [
  defineRoute('show-helpdeskinfo', {
    samenvatting: 'Openingstijden, telefoonnummer en wie mijn vraag zou lezen',
    antwoord: jsonAntwoord(ref('HelpdeskInfo')),
    handler: async ({ medewerker }) => asJson(await useCases.showInfo(medewerker)),
  }),
  defineRoute<{ wijzigingen: readonly Wijziging[] }>('save-helpdeskinstellingen', {
    samenvatting: 'Verander openingstijden en telefoonnummer; wie meeleest is geen instelling',
    body: BEHEER_WIJZIGINGEN,
    antwoord: jsonAntwoord(ref('HelpdeskInfo')),
    handler: async ({ medewerker, body }) => asJson(await useCases.saveInstellingen(medewerker, body)),
  }),
  defineRoute('list-helpdeskteksten', {
    samenvatting: 'Teksten die de helpdesk vaak gebruikt',
    antwoord: LIJST,
    handler: async ({ medewerker }) => asJson(await useCases.listTeksten(medewerker)),
  }),
  defineRoute<SaveTekstenInput>('save-helpdeskteksten', {
    samenvatting: 'Bewaar de hele lijst met teksten; met de versie erbij raakt niets van een collega weg',
    body: TEKSTEN,
    antwoord: LIJST,
    handler: async ({ medewerker, body }) => asJson(await useCases.saveTeksten(medewerker, body)),
  }),
  defineRoute('show-helpdeskinzicht', {
    samenvatting: 'Vragen per maand, soort, stap en wijk, tijd tot het eerste antwoord, woorden en wensen',
    antwoord: jsonAntwoord(ref('HelpdeskInzicht')),
    handler: async ({ medewerker }) => asJson(await useCases.showInzicht(medewerker)),
  }),
  ...VORMEN.map((vorm) =>
    defineRoute(`export-helpdeskinzicht-${vorm}`, {
      samenvatting: `Dezelfde aantallen, als ${vorm.toUpperCase()}`,
      antwoord: { statussen: [200], schema: { type: 'string', format: 'binary' }, type: TABEL_TYPE[vorm] },
      handler: async ({ medewerker }) => useCases.exportInzicht(medewerker, { vorm }),
    }),
  ),
];

/** Everything about the helpdesk, for who is signed in. */
export const helpdeskRoutes = (useCases: HelpdeskUseCases): readonly Route[] => [
  ...helpdeskVragenRoutes(useCases),
  ...helpdeskGesprekRoutes(useCases),
  ...helpdeskWensenRoutes(useCases),
  ...helpdeskPostRoutes(useCases),
  ...inrichtRoutes(useCases),
];
