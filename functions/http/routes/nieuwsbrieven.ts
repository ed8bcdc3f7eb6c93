import type { NieuwsbriefInhoud } from '@domain/nieuwsbrief/nieuwsbrief';
import { NIEUWE_NIEUWSBRIEF, NIEUWSBRIEF_INHOUD, VERZENDING } from '../openapi/nieuwsbrief-schemas';
import { object, ref, text } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { NieuwsbriefUseCases } from './nieuwsbrief-use-cases';
import { publiekNieuwsbriefRoutes } from './publiek-nieuwsbrieven';

const ID = object({ id: text() });

const zienRoutes = (useCases: NieuwsbriefUseCases): readonly Route[] => [
  defineRoute('list-nieuwsbrieven', {
    samenvatting: 'Concepten en verstuurde nieuwsbrieven, en hoeveel adressen er een krijgen',
    antwoord: jsonAntwoord(ref('NieuwsbriefLijst')),
    handler: async ({ medewerker }) => asJson(await useCases.listNieuwsbrieven(medewerker)),
  }),
  defineRoute('list-nieuwsbriefbronnen', {
    samenvatting: 'Artikelen, beantwoorde vragen zonder namen, bijeenkomsten en woordwolken om uit te kiezen',
    antwoord: jsonAntwoord(ref('NieuwsbriefBronnen')),
    handler: async ({ medewerker }) => asJson(await useCases.listBronnen(medewerker)),
  }),
  defineRoute('read-nieuwsbrief', {
    samenvatting: 'Een nieuwsbrief met hoeveel ervan verstuurd is',
    antwoord: jsonAntwoord(ref('NieuwsbriefBeeld')),
    handler: async ({ medewerker, params: { nieuwsbriefId } }) =>
      asJson(await useCases.readNieuwsbrief(medewerker, { nieuwsbriefId })),
  }),
  defineRoute('show-nieuwsbriefvoorbeeld', {
    samenvatting: 'De nieuwsbrief zoals hij in de mail en op internet komt',
    antwoord: jsonAntwoord(ref('NieuwsbriefVoorbeeld')),
    handler: async ({ medewerker, params: { nieuwsbriefId } }) =>
      asJson(await useCases.showVoorbeeld(medewerker, { nieuwsbriefId })),
  }),
];

const makenRoutes = (useCases: NieuwsbriefUseCases): readonly Route[] => [
  defineRoute<{ id: string; titel: string }>('open-nieuwsbrief', {
    samenvatting: 'Maak een nieuwsbrief als concept; dezelfde id nog eens maakt er geen tweede',
    body: { schema: NIEUWE_NIEUWSBRIEF },
    antwoord: jsonAntwoord(ID, 201, 200),
    handler: async ({ medewerker, body }) => {
      const geopend = await useCases.openNieuwsbrief(medewerker, body);
      return geopend.ok
        ? { ok: true, value: { json: { id: geopend.value.id }, status: geopend.value.isNieuw ? 201 : 200 } }
        : geopend;
    },
  }),
  defineRoute<{ versie: string } & NieuwsbriefInhoud>('save-nieuwsbrief', {
    samenvatting: 'Bewaar titel, inleiding en onderdelen, met de versie waarmee je begon',
    body: { schema: NIEUWSBRIEF_INHOUD },
    antwoord: jsonAntwoord(ref('NieuwsbriefBeeld')),
    handler: async ({ medewerker, params: { nieuwsbriefId }, body: { versie, ...inhoud } }) =>
      asJson(await useCases.saveNieuwsbrief(medewerker, { nieuwsbriefId, versie, inhoud })),
  }),
  defineRoute('remove-nieuwsbrief', {
    samenvatting: 'Verwijder een concept',
    antwoord: jsonAntwoord(ID),
    handler: async ({ medewerker, params: { nieuwsbriefId } }) =>
      asJson(await useCases.removeNieuwsbrief(medewerker, { nieuwsbriefId })),
  }),
  defineRoute<{ versie: string }>('queue-nieuwsbrief', {
    samenvatting: 'Verstuur de nieuwsbrief aan alle scholen; nog eens verstuurt niets',
    body: { schema: VERZENDING },
    antwoord: jsonAntwoord(ref('NieuwsbriefBeeld')),
    handler: async ({ medewerker, params: { nieuwsbriefId }, body: { versie } }) =>
      asJson(await useCases.queueNieuwsbrief(medewerker, { nieuwsbriefId, versie })),
  }),
  defineRoute('retry-nieuwsbrief', {
    samenvatting: 'Probeer de mails die aandacht vragen opnieuw',
    body: { schema: object({}) },
    antwoord: jsonAntwoord(ref('NieuwsbriefBeeld')),
    handler: async ({ medewerker, params: { nieuwsbriefId } }) =>
      asJson(await useCases.retryNieuwsbrief(medewerker, { nieuwsbriefId })),
  }),
];

/** Everything about nieuwsbrieven, for who writes them and for who reads them. */
export const nieuwsbriefRoutes = (useCases: NieuwsbriefUseCases): readonly Route[] => [
  ...zienRoutes(useCases),
  ...makenRoutes(useCases),
  ...publiekNieuwsbriefRoutes(useCases),
];
