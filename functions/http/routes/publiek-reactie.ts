import type { Antwoorden } from '@domain/formulier/antwoord';
import type { PubliekUseCases } from '../../use-cases/publiek/publiek-use-cases';
import { JA_NEE, object, ref } from '../openapi/schema';
import { TOKEN } from '../openapi/publiek-schemas';
import { asJson, defineOpenbareRoute, jsonAntwoord, type Route } from '../route';

/** Feedback, by the link in the thank-you mail. */
export const publiekReactieRoutes = ({ readReactieFormulier, submitReactie }: PubliekUseCases): readonly Route[] => [
  defineOpenbareRoute<{ token: string }>('read-reactie-formulier', {
    samenvatting: 'Het formulier voor een reactie na afloop, met de link uit de mail',
    body: { schema: object({ token: TOKEN }) },
    antwoord: jsonAntwoord(ref('ReactieFormulier')),
    handler: async ({ bezoeker, body }) => asJson(await readReactieFormulier(bezoeker, body)),
  }),
  defineOpenbareRoute<{ token: string; antwoorden: Antwoorden }>('submit-reactie', {
    samenvatting: 'Geef een reactie, zonder naam; één keer met elke link',
    body: { schema: object({ token: TOKEN, antwoorden: ref('Antwoorden') }) },
    antwoord: jsonAntwoord(object({ bewaard: JA_NEE }), 201),
    handler: async ({ bezoeker, body }) => asJson(await submitReactie(bezoeker, body)),
  }),
];
