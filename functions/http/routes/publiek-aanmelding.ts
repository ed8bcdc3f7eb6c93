import type { Antwoorden } from '@domain/formulier/antwoord';
import type { PubliekUseCases } from '../../use-cases/publiek/publiek-use-cases';
import { JA_NEE, object, ref } from '../openapi/schema';
import { TOKEN } from '../openapi/publiek-schemas';
import { asJson, defineOpenbareRoute, jsonAntwoord, type Route } from '../route';

const MET_TOKEN = { schema: object({ token: TOKEN }) };
const EIGEN = jsonAntwoord(ref('EigenAanmelding'));

/** By the link in a mail. The token stands in the body, because an address ends up in logs and in the history. */
export const publiekAanmeldingRoutes = ({
  readAanmelding,
  changeAanmelding,
  cancelAanmelding,
  readAanbod,
  answerAanbod,
}: PubliekUseCases): readonly Route[] => [
  defineOpenbareRoute<{ token: string }>('read-eigen-aanmelding', {
    samenvatting: 'Mijn aanmelding, met de link uit de mail',
    body: MET_TOKEN,
    antwoord: EIGEN,
    handler: async ({ bezoeker, body }) => asJson(await readAanmelding(bezoeker, body)),
  }),
  defineOpenbareRoute<{ token: string; antwoorden: Antwoorden }>('change-eigen-aanmelding', {
    samenvatting: 'Wijzig mijn naam, school, rol en antwoorden',
    body: { schema: object({ token: TOKEN, antwoorden: ref('Antwoorden') }) },
    antwoord: EIGEN,
    handler: async ({ bezoeker, body }) => asJson(await changeAanmelding(bezoeker, body)),
  }),
  defineOpenbareRoute<{ token: string }>('cancel-eigen-aanmelding', {
    samenvatting: 'Meld mij af; de plek gaat naar de eerste op de wachtlijst',
    body: MET_TOKEN,
    antwoord: EIGEN,
    handler: async ({ bezoeker, body }) => asJson(await cancelAanmelding(bezoeker, body)),
  }),
  defineOpenbareRoute<{ token: string }>('read-aanbod', {
    samenvatting: 'De plek die voor mij wordt vastgehouden, met de link uit de mail',
    body: MET_TOKEN,
    antwoord: EIGEN,
    handler: async ({ bezoeker, body }) => asJson(await readAanbod(bezoeker, body)),
  }),
  defineOpenbareRoute<{ token: string; komt: boolean }>('answer-aanbod', {
    samenvatting: 'Neem de plek aan, of laat hem naar de volgende gaan',
    body: { schema: object({ token: TOKEN, komt: JA_NEE }) },
    antwoord: EIGEN,
    handler: async ({ bezoeker, body }) => asJson(await answerAanbod(bezoeker, body)),
  }),
];
