import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBicep } from './bicep/parse-bicep';
import { eenUitrol, read, root, TEMPLATES } from './een-uitrol';

/** Of an expression tree: every text in it, names of parameters among them. */
const listNamen = (boom: unknown): readonly string[] => JSON.stringify(boom).match(/(?<="naam":")\w+/g) ?? [];

describe.each(TEMPLATES)('%s', (pad) => {
  const bestand = parseBicep(read(pad));
  const { parameters, variabelen, bronnen, modules, uitvoer } = bestand;
  const gebruikt = listNamen([
    variabelen,
    bronnen.map(({ inhoud }) => inhoud),
    modules.map(({ inhoud }) => inhoud),
    uitvoer,
    Object.values(parameters).map(({ standaard }) => standaard ?? null),
  ]);

  it('gebruikt elke parameter en elke variabele', () => {
    const namen = [...Object.keys(parameters), ...Object.keys(variabelen)];
    expect(namen.length).toBeGreaterThan(0);
    expect(namen.filter((naam) => !gebruikt.includes(naam))).toEqual([]);
  });

  it('noemt alleen modules die er zijn, en geeft ze precies hun parameters', () => {
    for (const { pad: modulePad, inhoud } of modules) {
      const vol = join(dirname(pad), modulePad);
      expect(existsSync(`${root}${vol}`)).toBe(true);
      const params =
        inhoud.soort === 'object'
          ? inhoud.velden.find(({ sleutel }) => sleutel.soort === 'waarde' && sleutel.waarde === 'params')
          : undefined;
      const gegeven =
        params?.waarde.soort === 'object'
          ? params.waarde.velden.map(({ sleutel }) => sleutel.soort === 'waarde' && sleutel.waarde)
          : [];
      expect(gegeven.toSorted()).toEqual(Object.keys(parseBicep(read(vol)).parameters).toSorted());
    }
  });

  it('haalt geen module van een register', () => {
    expect(modules.filter((module) => /^(br|ts)[:/]/.test(module.pad))).toEqual([]);
    for (const { type } of bronnen)
      expect(type).toMatch(/^Microsoft\.[A-Za-z.]+(\/\w+)+@\d{4}-\d{2}-\d{2}(-preview)?$/);
  });
});

describe('de parameters', () => {
  it('hebben elk een bron in de omgeving', () => {
    const { waarden, bij } = parseBicep(read('infra/main.bicepparam'));
    expect(bij).toBe('./main.bicep');
    expect(Object.keys(waarden).toSorted()).toEqual(
      Object.keys(parseBicep(read('infra/main.bicep')).parameters).toSorted(),
    );
  });

  it('staan alle in het voorbeeld van de omgeving, en het voorbeeld rolt uit', () => {
    const gevraagd = [...read('infra/main.bicepparam').matchAll(/readEnvironmentVariable\('(\w+)'/g)].map(
      ([, naam]) => naam,
    );
    const voorbeeld = [...read('infra/omgeving.voorbeeld.env').matchAll(/^#? ?([A-Z][A-Z_]+)=(.*)$/gm)];
    expect(voorbeeld.map(([, naam]) => naam).toSorted()).toEqual([...new Set(gevraagd)].toSorted());
    const gezet = voorbeeld.filter(([regel]) => !regel.startsWith('#'));
    const env = Object.fromEntries(gezet.map(([, naam = '', waarde = '']) => [naam, waarde.replaceAll(/^"|"$/g, '')]));
    expect(eenUitrol(env).resources.length).toBeGreaterThan(30);
  });
});

describe('elk bestand in infra', () => {
  it('is bij iemand bekend: module, vraag van een alarm of index', () => {
    const alles = TEMPLATES.map(read).join('\n');
    for (const naam of readdirSync(`${root}infra/modules`)) expect(alles, naam).toContain(naam);
    for (const naam of readdirSync(`${root}infra/alerts`)) expect(alles, naam).toContain(`../alerts/${naam}`);
  });
});
