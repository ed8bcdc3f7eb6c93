import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it, vi } from 'vitest';
import { eenMap } from '../../test/builders/een-map';
import { composePackage, readBronnen } from './compose-package';
import { listVanVoorbeeld } from './list-van-voorbeeld';
import { readOmgeving } from './read-omgeving';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bronnen = await readBronnen(`${root}manifest`);
const omgeving: Record<string, string> = { ...readOmgeving(`${root}env`, 'voorbeeld', {}), APP_VERSION: '1.2.3' };

type Tak = { [naam: string]: unknown };
const lees = (tekst: string): Tak => JSON.parse(tekst) as Tak;
const isTak = (waarde: unknown): waarde is Tak => typeof waarde === 'object' && waarde !== null;

/** Every place in a JSON tree, as the names that lead to it. */
const listPaden = (tak: unknown, pad: readonly string[] = []): readonly (readonly string[])[] =>
  isTak(tak) ? Object.keys(tak).flatMap((naam) => [[...pad, naam], ...listPaden(tak[naam], [...pad, naam])]) : [];

/** The manifest with another value in one place. */
function metWaarde(pad: readonly string[], waarde: unknown): string {
  const manifest = lees(bronnen.manifest);
  const ouder = pad.slice(0, -1).reduce((tak, naam) => tak[naam] as Tak, manifest);
  ouder[pad.at(-1) ?? ''] = waarde;
  return JSON.stringify(manifest);
}

const foutenVan = (over: Partial<typeof bronnen>, waarden: Record<string, string> = omgeving) =>
  composePackage({ ...bronnen, ...over }, waarden).fouten;

/** A picture of one colour: red, green, blue and opacity. */
const eenPng = (zijde: number, kleur: readonly [number, number, number, number]): Uint8Array => {
  const png = new PNG({ width: zijde, height: zijde });
  for (let plaats = 0; plaats < png.data.length; plaats += 4) png.data.set(kleur, plaats);
  return PNG.sync.write(png);
};

describe('composePackage', () => {
  it('maakt zonder netwerk een zip die de validator van Microsoft aanneemt', async () => {
    const net = vi.spyOn(globalThis, 'fetch');
    const { zip, fouten } = composePackage(bronnen, omgeving);
    expect(fouten).toEqual([]);
    const inhoud = unzipSync(zip);
    expect(Object.keys(inhoud)).toEqual(['manifest.json', 'en.json', 'color.png', 'outline.png']);
    const manifest = strFromU8(inhoud['manifest.json'] ?? new Uint8Array());
    expect(manifest).not.toContain('${{');
    expect(lees(manifest)).toMatchObject({ manifestVersion: '1.30', version: '1.2.3', id: omgeving.TEAMS_APP_ID });
    expect(await AppManifestUtils.validateAgainstSchema(JSON.parse(manifest) as TeamsManifest)).toEqual([]);
    expect(net).not.toHaveBeenCalled();
  });

  it('geeft voor dezelfde invoer dezelfde zip', () => {
    expect(composePackage(bronnen, omgeving).zip).toEqual(composePackage(bronnen, omgeving).zip);
  });

  it.each(Object.keys(omgeving))('weigert een pakket waarin %s niet is ingevuld', (naam) => {
    expect(foutenVan({}, { ...omgeving, [naam]: '  ' })).toContain(`${naam} heeft nog geen waarde`);
  });

  it.each(['localhost', '127.0.0.1', 'top-dossier', 'TOP.swv.example'])('weigert %s als domein', (TAB_DOMAIN) => {
    expect(foutenVan({}, { ...omgeving, TAB_DOMAIN })).not.toEqual([]);
  });

  it.each(['TEAMS_APP_ID', 'ENTRA_CLIENT_ID'])('weigert nullen als %s', (naam) => {
    expect(foutenVan({}, { ...omgeving, [naam]: '00000000-0000-0000-0000-000000000000' })).toEqual([
      expect.stringMatching(/id is nog leeg$/),
    ]);
  });

  it('laat een aanhalingsteken in een naam het manifest niet breken', () => {
    expect(foutenVan({}, { ...omgeving, SWV_NAAM: 'SWV "De Brug" \\ Noord' })).toEqual([]);
  });
});

describe('een kapot manifest', () => {
  const paden = listPaden(lees(bronnen.manifest));

  it.each(paden.map((pad) => [pad.join('.'), pad] as const))('wordt gevonden: %s is een getal', (_, pad) => {
    expect(foutenVan({ manifest: metWaarde(pad, 42) })).not.toEqual([]);
  });

  it.each(paden.filter((pad) => pad.at(-1) !== '$schema').map((pad) => [pad.join('.'), pad] as const))(
    'wordt gevonden: %s is een onbekend woord',
    (naam, pad) => {
      const vrij = /^(developer\.name|name|description|staticTabs\.0\.name|activities.*(description|templateText)$)/;
      const waarde = vrij.test(naam) ? '' : 'onbekend';
      const fouten = foutenVan({ manifest: metWaarde(pad, waarde) });
      expect(fouten).not.toEqual([]);
    },
  );

  it('wordt gevonden: een veld dat er niet hoort', () => {
    expect(foutenVan({ manifest: metWaarde(['kleur'], 'groen') })).not.toEqual([]);
  });

  it.each([
    ['validDomains noemt een ander domein', ['validDomains', '0'], 'elders.example', /validDomains noemt top-dossier/],
    ['een jokerteken', ['validDomains', '1'], '*.azurestaticapps.net', /jokerteken/],
    ['een adres als domein', ['validDomains', '1'], 'https://a.example', /noem alleen het domein/],
    ['het tabblad zonder https', ['staticTabs', '0', 'contentUrl'], 'http://a.example/tab/', /https/],
    ['de website op een ander domein', ['staticTabs', '0', 'websiteUrl'], 'https://a.example/', /websiteUrl/],
    ['een andere api', ['webApplicationInfo', 'resource'], 'api://a.example/x', /webApplicationInfo\.resource/],
    [
      'een ander aanmeldadres',
      ['webApplicationInfo', 'nestedAppAuthInfo', '0', 'redirectUri'],
      'brk-multihub://a.example',
      /redirectUri/,
    ],
    ['een zin zonder invulwoord', ['activities', 'activityTypes', '0', 'templateText'], 'Er is iets', /templateText/],
    [
      'een zin met een naam erin',
      ['activities', 'activityTypes', '1', 'templateText'],
      '{actor}: {wat}',
      /templateText/,
    ],
    ['een andere activiteit', ['activities', 'activityTypes', '2', 'type'], 'iets', /activityTypes moet wachtOpJou/],
    [
      'een recht op Graph erbij',
      ['webApplicationInfo', 'nestedAppAuthInfo', '0', 'scopes', '1'],
      'Mail.Read',
      /scopes/,
    ],
  ] as const)('wordt gevonden: %s', (_, pad, waarde, fout) => {
    expect(foutenVan({ manifest: metWaarde(pad, waarde) }).join('\n')).toMatch(fout);
  });
});

describe('een kapotte vertaling', () => {
  const metVertaling = (over: Record<string, string | undefined>) =>
    foutenVan({ en: JSON.stringify({ ...lees(bronnen.en), ...over }) });

  it.each([
    ['een tekst ontbreekt', { 'name.short': undefined }, 'name.short is niet vertaald'],
    [
      'een tekst die nergens bij hoort',
      { 'activities.activityTypes[9].description': 'x' },
      'activities.activityTypes[9].description staat niet in het manifest',
    ],
    [
      'een parameter is weg',
      { 'activities.activityTypes[0].templateText': 'Something' },
      'activities.activityTypes[0].templateText heeft andere {parameters} dan het manifest',
    ],
  ])('wordt gevonden: %s', (_, over, fout) => expect(metVertaling(over)).toContain(fout));

  it('wordt gevonden: een naam die te lang is', () => {
    expect(metVertaling({ 'name.short': 'x'.repeat(31) })).not.toEqual([]);
  });
});

describe('een verkeerd icoon', () => {
  it.each([
    ['geen plaatje', { color: new Uint8Array([1, 2, 3]) }, 'color.png is geen PNG'],
    ['te klein', { color: eenPng(96, [0, 0, 0, 255]) }, 'color.png is 96 bij 96; het moet 192 bij 192 zijn'],
    ['doorzichtig', { color: eenPng(192, [0, 0, 0, 0]) }, 'color.png heeft doorzichtige plekken'],
    [
      'zonder doorzichtige achtergrond',
      { outline: eenPng(32, [255, 255, 255, 255]) },
      'outline.png moet wit zijn op een doorzichtige achtergrond',
    ],
    [
      'niet wit',
      { outline: eenPng(32, [255, 0, 0, 128]) },
      'outline.png moet wit zijn op een doorzichtige achtergrond',
    ],
  ])('wordt gevonden: %s', (_, over, fout) => expect(foutenVan(over)).toContain(fout));
});

describe('listVanVoorbeeld', () => {
  it('noemt wat wie het voorbeeld overnam nog niet heeft vervangen', () => {
    const voorbeeld = readOmgeving(`${root}env`, 'voorbeeld', {});
    const eigen = Object.fromEntries(Object.keys(voorbeeld).map((naam) => [naam, 'eigen']));
    expect(listVanVoorbeeld(eigen, voorbeeld)).toEqual([]);
    const half = { ...eigen, TEAMS_APP_ID: voorbeeld['TEAMS_APP_ID'] ?? '' };
    expect(listVanVoorbeeld(half, voorbeeld)).toEqual(['TEAMS_APP_ID heeft nog de waarde van het voorbeeld']);
  });
});

describe('readOmgeving', () => {
  it('neemt wat de schil onder dezelfde naam heeft, en niets anders', () => {
    const folder = eenMap('omgeving');
    writeFileSync(`${folder}/.env.proef`, '# uitleg\nTAB_DOMAIN=a.example\nSWV_NAAM=SWV A\n');
    expect(readOmgeving(folder, 'proef', { TAB_DOMAIN: 'b.example', HOME: '/' })).toEqual({
      TAB_DOMAIN: 'b.example',
      SWV_NAAM: 'SWV A',
    });
  });

  it.each(['bestaat-niet', '../voorbeeld', ''])('kent de omgeving %o niet en noemt welke er zijn', (naam) => {
    expect(() => readOmgeving(`${root}env`, naam, {})).toThrow(/Kies uit: .*voorbeeld/);
  });
});
