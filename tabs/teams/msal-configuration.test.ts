import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toConfiguration } from './msal-configuration';

const GEGEVENS = {
  clientId: 'app',
  authority: 'https://login.microsoftonline.com/tenant',
  scope: 'api://app/access_as_user',
};
const redirectVan = (pad: string) => {
  vi.stubGlobal('location', new URL(pad, 'https://dossier.swv.example'));
  return new URL(toConfiguration(GEGEVENS, 'sessionStorage').auth.redirectUri ?? '').pathname;
};
afterEach(() => vi.unstubAllGlobals());

describe('toConfiguration', () => {
  it.each(['/tab/', '/tab', '/tab/index.html', '/tab/dossiers/1?stap=2#/helpdesk'])(
    'noemt vanaf %s de pagina die bij Entra bekend is',
    (pad) => {
      const { spa } = JSON.parse(readFileSync('infra/entra/aad.manifest.json', 'utf8')) as {
        spa: { redirectUris: string[] };
      };
      expect(spa.redirectUris).toContain(`https://\${{TAB_DOMAIN}}${redirectVan(pad)}`);
    },
  );
});
