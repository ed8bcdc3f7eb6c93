import { HERSTEL, OPMERKING, PUBLICATIE } from '../openapi/kennisbank-bodies';
import { object, ref } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { KennisbankUseCases } from './kennisbank-use-cases';

/** From concept to online, and back. */
export const artikelLevensloopRoutes = (useCases: KennisbankUseCases): readonly Route[] => [
  defineRoute('submit-artikel', {
    samenvatting: 'Vraag de Themaverbinder om het te lezen',
    body: { schema: object({}) },
    antwoord: jsonAntwoord(ref('ArtikelBeeld')),
    handler: async ({ medewerker, params: { artikelId } }) =>
      asJson(await useCases.submitArtikel(medewerker, { artikelId })),
  }),
  defineRoute<{ gezien: string }>('publish-artikel', {
    samenvatting: 'Zet het artikel online, zoals het bij versie `gezien` was',
    body: PUBLICATIE,
    antwoord: jsonAntwoord(ref('ArtikelBeeld')),
    handler: async ({ medewerker, params: { artikelId }, body: { gezien } }) =>
      asJson(await useCases.publishArtikel(medewerker, { artikelId, gezien })),
  }),
  defineRoute<{ tekst: string }>('return-artikel', {
    samenvatting: 'Stuur het terug naar de schrijver, met wat er anders moet',
    body: OPMERKING,
    antwoord: jsonAntwoord(ref('ArtikelBeeld')),
    handler: async ({ medewerker, params: { artikelId }, body: { tekst } }) =>
      asJson(await useCases.returnArtikel(medewerker, { artikelId, tekst })),
  }),
  defineRoute<{ versie: number }>('restore-artikel', {
    samenvatting: 'Zet de tekst van een oudere versie terug als concept; versie 0 is die van het product',
    body: HERSTEL,
    antwoord: jsonAntwoord(ref('ArtikelBeeld')),
    handler: async ({ medewerker, params: { artikelId }, body: { versie } }) =>
      asJson(await useCases.restoreArtikel(medewerker, { artikelId, versie })),
  }),
  defineRoute('withdraw-artikel', {
    samenvatting: 'Haal het artikel offline; de tekst blijft als concept',
    body: { schema: object({}) },
    antwoord: jsonAntwoord(ref('ArtikelBeeld')),
    handler: async ({ medewerker, params: { artikelId } }) =>
      asJson(await useCases.withdrawArtikel(medewerker, { artikelId })),
  }),
];
