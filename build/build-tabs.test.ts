import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eenMap } from '../test/builders/een-map';
import { buildTabs, metaApiUrl } from './build-tabs';

let folder = '';
let built: Awaited<ReturnType<typeof buildTabs>>;
beforeAll(async () => {
  folder = eenMap('tab');
  built = await buildTabs(folder);
}, 60_000);

describe('buildTabs', () => {
  it('laadt MSAL niet mee met het eerste scherm', () => {
    const files = built.firstView.files.map((name) => `assets/${name}`);
    const inputs = Object.entries(built.metafile.outputs).flatMap(([file, { inputs }]) =>
      files.some((name) => file.endsWith(name)) ? Object.keys(inputs) : [],
    );
    expect(inputs.some((input) => input.includes('@microsoft/teams-js'))).toBe(true);
    expect(inputs.filter((input) => input.includes('@azure/msal'))).toEqual([]);
  });

  it('maakt de pagina waar Entra mensen naar terugstuurt, zonder script in de pagina', async () => {
    const page = await readFile(join(folder, 'aanmelden.html'), 'utf8');
    const [, script = ''] = /src="\/tab\/assets\/(finish-sign-in-\w{8}\.js)"/.exec(page) ?? [];
    expect(await readdir(join(folder, 'assets'))).toContain(script);
    expect(page).not.toMatch(/<script(?![^>]*src=)/);
  });

  it('zegt in de pagina waar de API staat', async () => {
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('<meta name="api-url" content="/api" />');
  });
});

describe('metaApiUrl', () => {
  afterEach(() => {
    delete process.env.API_URL;
  });

  it.each([
    ['https://top.azurewebsites.net/api/', 'https://top.azurewebsites.net/api'],
    [' ', '/api'],
  ])('maakt van de instelling "%s" het adres %s', (instelling, adres) => {
    process.env.API_URL = instelling;
    expect(metaApiUrl()).toBe(`<meta name="api-url" content="${adres}" />`);
  });
});
