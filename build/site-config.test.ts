import { describe, expect, it } from 'vitest';
import { composePubliekHeaders, composeTabHeaders } from './security-headers';
import { composeSiteConfig } from './site-config';

type Route = {
  route: string;
  headers?: Record<string, string>;
  rewrite?: string;
  redirect?: string;
  statusCode?: number;
};
type Config = { routes: Route[]; globalHeaders: Record<string, string>; responseOverrides: Record<string, object> };

const AZURE = { apiUrl: 'https://top-dossier.azurewebsites.net/api' };
const config = composeSiteConfig(AZURE) as Config;
/** As a Static Web App does: the first that fits. */
const find = (path: string) =>
  config.routes.find(({ route }) => (route.endsWith('*') ? path.startsWith(route.slice(0, -1)) : path === route));
const policyOf = (headers: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    (headers['content-security-policy'] ?? '').split('; ').map((deel) => {
      const [naam = '', ...waarden] = deel.split(' ');
      return [naam, waarden];
    }),
  );

describe('composeTabHeaders', () => {
  it('laat alleen Teams, Outlook en Microsoft 365 de tab in een kader tonen', () => {
    const { 'frame-ancestors': wie = [] } = policyOf(composeTabHeaders(AZURE));
    expect(wie).toContain('https://teams.microsoft.com');
    expect(wie).toContain('https://outlook.office.com');
    expect(wie.filter((bron) => !/^('self'|https:\/\/(\*\.)?[\w.-]+\.(microsoft|com))$/.test(bron))).toEqual([]);
    expect(Object.keys(composeTabHeaders(AZURE))).not.toContain('x-frame-options');
  });

  it('laat de tab alleen praten met zichzelf, de API, het aanmelden en de lijst van teams-js', () => {
    expect(policyOf(composeTabHeaders(AZURE))['connect-src']).toEqual([
      "'self'",
      'https://top-dossier.azurewebsites.net',
      'https://login.microsoftonline.com',
      'https://res.cdn.office.net',
    ]);
    expect(policyOf(composeTabHeaders({ apiUrl: '/api' }))['connect-src']).not.toContain('/api');
  });
});

describe.each([
  ['tab', composeTabHeaders(AZURE)],
  ['publiek', composePubliekHeaders(AZURE)],
])('de koppen van %s', (naam, headers) => {
  it('staan geen script in de pagina toe, geen vreemd script en geen koekje', () => {
    const policy = policyOf(headers);
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['script-src']).toEqual(["'self'"]);
    expect(policy['form-action']).toEqual(["'none'"]);
    expect(policy['style-src']).toEqual(naam === 'tab' ? ["'self'", "'unsafe-inline'"] : ["'self'"]);
    expect(Object.keys(headers)).not.toContain('set-cookie');
  });

  it('vragen altijd https, raden geen soort, en geven geen adres door', () => {
    expect(headers['strict-transport-security']).toMatch(/^max-age=31536000/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe(naam === 'tab' ? 'strict-origin' : 'no-referrer');
    expect(headers['permissions-policy']).toContain('camera=()');
  });
});

describe('composeSiteConfig', () => {
  it('geeft de tab en de openbare pagina’s elk hun eigen koppen, ook bij hun scripts', () => {
    for (const path of ['/tab', '/tab/', '/tab/assets/main-ABCD1234.js', '/tab/aanmelden.html', '/tab/dossiers/1'])
      expect(find(path)?.headers).toMatchObject(composeTabHeaders(AZURE));
    for (const path of ['/publiek', '/publiek/', '/publiek/assets/publiek-ABCD1234.css'])
      expect(find(path)?.headers).toMatchObject(composePubliekHeaders(AZURE));
    expect(policyOf(find('/publiek/')?.headers)['frame-ancestors']).toEqual(["'none'"]);
    expect(config.globalHeaders).toMatchObject(composePubliekHeaders(AZURE));
  });

  it('brengt elk adres van de app bij de pagina van de app, maar een script dat weg is niet', () => {
    expect(find('/tab/dossiers/1')?.rewrite).toBe('/tab/index.html');
    expect(find('/publiek/iets')?.rewrite).toBe('/publiek/index.html');
    expect(find('/tab/assets/weg-ABCD1234.js')?.rewrite).toBeUndefined();
    expect(find('/tab/aanmelden.html')?.rewrite).toBeUndefined();
    expect(find('/')).toMatchObject({ redirect: '/tab/', statusCode: 302 });
    expect(find('/elders')).toBeUndefined();
    expect(config.responseOverrides['404']).toEqual({ rewrite: '/404.html' });
  });

  it('laat elk adres zoals het is: de pagina waar Entra naar terugstuurt mag nergens heen worden gestuurd', () => {
    expect(config).not.toHaveProperty('trailingSlash');
  });

  it('laat bewaren wat nooit verandert, en vraagt de rest opnieuw op', () => {
    expect(find('/tab/assets/main-ABCD1234.js')?.headers?.['cache-control']).toContain('immutable');
    expect(find('/tab/')?.headers?.['cache-control']).toBe('no-cache');
  });

  it('zet het aanmelden met koekjes van de host uit', () => {
    for (const wie of ['aad', 'github']) expect(find(`/.auth/login/${wie}`)?.statusCode).toBe(404);
  });
});
