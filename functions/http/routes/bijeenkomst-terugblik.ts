import type { WoordKeuzes } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { TabelVorm } from '../../ports';
import { TABEL_TYPE, type ExportTabel } from '../../use-cases/bijeenkomsten/export-tabel';
import { WOORDEN } from '../openapi/bijeenkomst-bodies';
import { ref } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { BijeenkomstUseCases } from './bijeenkomst-use-cases';

const VORMEN: readonly TabelVorm[] = ['csv', 'xlsx'];

const exportRoutes = (
  soort: 'deelnemers' | 'antwoorden',
  samenvatting: string,
  exportTabel: ExportTabel,
): readonly Route[] =>
  VORMEN.map((vorm) =>
    defineRoute(`export-${soort}-${vorm}`, {
      samenvatting: `${samenvatting}, als ${vorm.toUpperCase()}`,
      antwoord: { statussen: [200], schema: { type: 'string', format: 'binary' }, type: TABEL_TYPE[vorm] },
      handler: async ({ medewerker, params: { bijeenkomstId } }) => exportTabel(medewerker, { bijeenkomstId, vorm }),
    }),
  );

/** Afterwards: the feedback, what staff decide about words, and everything as a table. */
export const bijeenkomstTerugblikRoutes = (useCases: BijeenkomstUseCases): readonly Route[] => [
  defineRoute('show-terugblik', {
    samenvatting: 'De antwoorden na afloop, zonder namen',
    antwoord: jsonAntwoord(ref('TerugblikBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId } }) =>
      asJson(await useCases.showTerugblik(medewerker, { bijeenkomstId })),
  }),
  defineRoute<WoordKeuzes>('save-woorden', {
    samenvatting: 'Welke woorden uit de wolk blijven, en welke samen tellen',
    body: WOORDEN,
    antwoord: jsonAntwoord(ref('TerugblikBeeld')),
    handler: async ({ medewerker, params: { bijeenkomstId }, body }) =>
      asJson(await useCases.saveWoorden(medewerker, { ...body, bijeenkomstId })),
  }),
  ...exportRoutes('deelnemers', 'Iedereen op de lijst', useCases.exportDeelnemers),
  ...exportRoutes('antwoorden', 'De antwoorden na afloop, zonder namen', useCases.exportAntwoorden),
];
