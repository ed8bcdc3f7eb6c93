import { describe, expect, it } from 'vitest';
import { takeWebRoute } from './take-web-route';

function eenPagina(search: string, hash = '') {
  const adressen: string[] = [];
  const location = { pathname: '/tab/', search, hash };
  const history = { state: null, replaceState: (_: unknown, __: string, adres: string) => void adressen.push(adres) };
  return { pagina: { location, history } as unknown as Parameters<typeof takeWebRoute>[0], adressen };
}

describe('takeWebRoute', () => {
  it('neemt de plek uit het adres en haalt die eruit', () => {
    const { pagina, adressen } = eenPagina('?dossier=d-1&stap=8');
    expect(takeWebRoute(pagina)).toBe('/dossiers/d-1/stap/8');
    expect(adressen).toEqual(['/tab/']);
  });

  it.each(['', '?dossier=..%2Fbeheer&stap=8', '?code=abc&state=def', '?dossier=%3Cscript%3E'])(
    'laat %j staan zoals het is',
    (search) => {
      const { pagina, adressen } = eenPagina(search, '#/helpdesk');
      expect(takeWebRoute(pagina)).toBeUndefined();
      expect(adressen).toEqual([]);
    },
  );
});
