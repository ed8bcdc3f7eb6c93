import { HttpRequest, InvocationContext, type HttpResponseInit } from '@azure/functions';
import { describe, expect, it } from 'vitest';
import { eenApp } from '../test/builders/een-app';
import { findEndpoint, listEndpoints, type Endpoint } from './http/endpoints';
import { createHandle } from './http/handle';

const { parts, loadRoute } = eenApp();
const endpoints = listEndpoints();
const routes = await Promise.all(endpoints.map(loadRoute));

const handle = createHandle({
  checkToken: (token) => parts.entra.check(token),
  findMedewerker: parts.adresboek.findMedewerker,
  swv: parts.swv,
  log: () => {},
  newKenmerk: () => '7F3A21',
});
async function ask(endpoint: Endpoint): Promise<HttpResponseInit> {
  const body = endpoint.methode === 'GET' ? undefined : { string: '{}' };
  const request = new HttpRequest({ method: endpoint.methode, url: 'http://localhost/api', body });
  return (await handle(endpoint.naam, () => loadRoute(endpoint))(request, new InvocationContext())) as HttpResponseInit;
}

describe('createLoadRoute', () => {
  it('vindt bij elk adres wat daar gebeurt', () => {
    expect(routes.map(({ naam, subject, methode, pad }) => ({ naam, subject, methode, pad }))).toEqual(endpoints);
  });

  it('geeft wie tegelijk vraagt hetzelfde, want een onderwerp wordt één keer geladen', async () => {
    const app = eenApp();
    const aanmelden = findEndpoint('sign-up-deelnemers');
    const [een, twee] = await Promise.all([app.loadRoute(aanmelden), app.loadRoute(aanmelden)]);
    expect(twee).toBe(een);
  });

  it('vindt niets bij een onderwerp waar het niet bij hoort', async () => {
    const verdwaald = { ...findEndpoint('read-dossier'), subject: 'beheer' as const };
    await expect(loadRoute(verdwaald)).rejects.toThrow('beheer has no route read-dossier');
  });

  it('laat bij elke route zonder openbaar slot niemand zonder token binnen', async () => {
    const gesloten = routes.filter(({ openbaar }) => !openbaar);
    expect(gesloten.length).toBeGreaterThan(routes.length / 2);
    const antwoorden = await Promise.all(gesloten.map(ask));
    expect(antwoorden.map(({ status }) => status)).toEqual(gesloten.map(() => 401));
  });

  it('beschrijft in openapi.json precies deze adressen', async () => {
    const { jsonBody } = await ask(findEndpoint('openapi'));
    const { paths } = jsonBody as { paths: Record<string, Record<string, { operationId: string }>> };
    const beschreven = Object.entries(paths).flatMap(([path, methodes]) =>
      Object.entries(methodes).map(([methode, { operationId }]) => `${operationId} ${methode.toUpperCase()} ${path}`),
    );
    const plekken = endpoints.map(({ naam, methode, pad }) => `${naam} ${methode} /${pad}`);
    expect(beschreven.toSorted()).toEqual(plekken.toSorted());
  });
});
