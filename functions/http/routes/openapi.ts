import { jsonAntwoord, type Route } from '../route';

/** `build` is asked at the first request: describing every step is no work for a cold start. */
export function openapiRoute(build: () => Promise<object>): Route {
  let document: Promise<object> | undefined;
  return {
    naam: 'openapi',
    methode: 'GET',
    pad: 'openapi.json',
    samenvatting: 'Deze beschrijving: elke route, gemaakt uit dezelfde tabellen als de controle',
    openbaar: true,
    antwoord: jsonAntwoord({ type: 'object' }),
    handler: async () => ({ ok: true, value: { json: await (document ??= build()) } }),
  };
}
