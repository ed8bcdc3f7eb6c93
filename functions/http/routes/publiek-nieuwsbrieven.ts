import { UITSCHRIJVING } from '../openapi/nieuwsbrief-schemas';
import { ref } from '../openapi/schema';
import { asJson, defineOpenbareRoute, jsonAntwoord, type Route } from '../route';
import type { NieuwsbriefUseCases } from './nieuwsbrief-use-cases';

/** What everybody may read, and the way out for who gets it. */
export const publiekNieuwsbriefRoutes = (useCases: NieuwsbriefUseCases): readonly Route[] => [
  defineOpenbareRoute('list-nieuwsbriefarchief', {
    samenvatting: 'De nieuwsbrieven die verstuurd zijn, voor iedereen',
    antwoord: jsonAntwoord(ref('NieuwsbriefArchief')),
    handler: async () => asJson(await useCases.listArchief()),
  }),
  defineOpenbareRoute('read-publieke-nieuwsbrief', {
    samenvatting: 'Eén verstuurde nieuwsbrief',
    antwoord: jsonAntwoord(ref('PubliekeNieuwsbrief')),
    handler: async ({ params: { nieuwsbriefId } }) => asJson(await useCases.readPubliekeNieuwsbrief({ nieuwsbriefId })),
  }),
  defineOpenbareRoute<{ token: string; ontvangen: boolean }>('unsubscribe-nieuwsbrief', {
    samenvatting: 'Stop de nieuwsbrief voor het adres achter deze link, of begin hem weer',
    body: { schema: UITSCHRIJVING },
    antwoord: jsonAntwoord(ref('UitschrijfUitkomst')),
    handler: async ({ bezoeker, body }) => asJson(await useCases.unsubscribe(bezoeker, body)),
  }),
];
