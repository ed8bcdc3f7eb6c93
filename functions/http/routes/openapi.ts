import { asJson, defineOpenbareRoute, jsonAntwoord, type Route } from '../route';

export const openapiRoute = (readDocument: () => Promise<object>): Route =>
  defineOpenbareRoute('openapi', {
    samenvatting: 'Deze beschrijving: elke route, gemaakt uit dezelfde tabellen als de controle',
    antwoord: jsonAntwoord({ type: 'object' }),
    handler: async () => asJson({ ok: true, value: await readDocument() }),
  });
