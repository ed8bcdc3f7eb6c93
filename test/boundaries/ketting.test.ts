import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFunctions } from '../../build/build-functions';
import { buildPubliek } from '../../build/build-publiek';
import { buildTabs } from '../../build/build-tabs';
import { composeBlad, INGEBAKKEN, isToegestaan, listMeegeleverd, type Slot } from '../../build/list-licenties';
import { makeSbom, type Sbom } from '../../build/make-sbom';
import { composeKennisgevingen } from '../../build/write-kennisgevingen';
import { eenMap } from '../builders/een-map';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readJson = <T>(pad: string): T => JSON.parse(readFileSync(`${root}${pad}`, 'utf8')) as T;
const slot = readJson<Slot>('package-lock.json');
const pakket = readJson<{ dependencies: Record<string, string>; devDependencies: Record<string, string> }>(
  'package.json',
);
const licenties = listMeegeleverd(slot);
const namen = licenties.map(({ naam }) => naam);

/** The packages that these source files come from. What a bundler puts in the place of a missing file holds nothing. */
const toPakketten = (bronnen: readonly string[]): ReadonlySet<string> =>
  new Set(
    bronnen
      .filter((bron) => !bron.endsWith('/_empty.js'))
      .flatMap((bron) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(bron)?.[1] ?? []),
  );

describe('de stuklijst (SBOM)', () => {
  let sbom: Sbom;
  beforeAll(async () => {
    sbom = await makeSbom();
  });

  it('noemt elk pakket waar de app op draait, met de versie die is vastgezet', () => {
    const versies = new Map(sbom.components.map(({ name, version }) => [name, version]));
    expect(sbom.bomFormat).toBe('CycloneDX');
    expect(sbom.metadata.component.name).toBe('top-dossier');
    for (const [naam, versie] of Object.entries(pakket.dependencies))
      expect([naam, versies.get(naam)]).toEqual([naam, versie]);
  });

  it('noemt precies wat meegaat, elk met een licentie', () => {
    const toVolgorde = (regels: readonly string[]) => [...new Set(regels)].toSorted();
    expect(toVolgorde(sbom.components.map(({ name, version }) => `${name}@${version}`))).toEqual(
      toVolgorde(licenties.map(({ naam, versie }) => `${naam}@${versie}`)),
    );
    expect(sbom.components.filter(({ licenses }) => !licenses?.length)).toEqual([]);
    expect(
      sbom.components.filter(({ name }) => Object.hasOwn(pakket.devDependencies, name) && !namen.includes(name)),
    ).toEqual([]);
  });

  it('wijst in de afhankelijkheden nergens naar iets wat er niet in staat', () => {
    const bekend = new Set(sbom.dependencies.map(({ ref }) => ref));
    expect(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !bekend.has(ref))).toEqual([]);
  });
});

describe('de licenties', () => {
  it('zijn alle toegestaan, zonder GPL of AGPL en niet één onbekend', () => {
    expect(licenties.filter(({ licentie }) => !isToegestaan(licentie))).toEqual([]);
    expect(licenties.filter(({ licentie }) => /GPL|onbekend/.test(licentie))).toEqual([]);
  });

  it('staan op het blad in docs zoals package-lock.json ze noemt', () => {
    expect(readFileSync(`${root}docs/licenties.md`, 'utf8')).toBe(composeBlad(licenties));
  });
});

describe('composeKennisgevingen', () => {
  it('noemt alles wat meegaat, met de tekst van elke licentie die er een meebrengt, en elke tekst één keer', async () => {
    const tekst = await composeKennisgevingen(licenties);
    expect(licenties.filter(({ naam, versie }) => !tekst.includes(`${naam} ${versie} (`))).toEqual([]);
    for (const woorden of ['Copyright (c) Meta Platforms, Inc.', 'Permission is hereby granted', 'Apache License'])
      expect(tekst).toContain(woorden);
    const react = readFileSync(`${root}node_modules/react/LICENSE`, 'utf8').trim();
    expect(tekst.split(react)).toHaveLength(2);
  });
});

describe('wat er echt in de bundels zit', () => {
  const folder = eenMap('ketting');
  const listBuiten = (bronnen: readonly string[]) => {
    const pakketten = toPakketten(bronnen);
    expect(pakketten.size).toBeGreaterThan(0);
    return [...pakketten].filter((naam) => !namen.includes(naam));
  };

  it('bij de functies staat op de lijst', async () => {
    await buildFunctions(join(folder, 'functies', 'index.cjs'));
    const kaarten = readdirSync(join(folder, 'functies')).filter((naam) => naam.endsWith('.map'));
    const bronnen = kaarten.flatMap((naam) => {
      const kaart = JSON.parse(readFileSync(join(folder, 'functies', naam), 'utf8')) as { sources: string[] };
      return kaart.sources;
    });
    expect(listBuiten(bronnen)).toEqual([]);
  });

  it('bij de tab en de publieke pagina’s staat op de lijst', async () => {
    const tab = await buildTabs(join(folder, 'tab'));
    const publiek = await buildPubliek(join(folder, 'publiek'));
    const bronnen = Object.keys(tab.metafile.inputs);
    expect(listBuiten(bronnen)).toEqual([]);
    for (const { naam, versie, in: buiten } of INGEBAKKEN)
      expect(
        bronnen.filter((bron) => bron.includes(`/${buiten}/`) && bron.includes(`/${naam}@${versie}/`)),
      ).not.toEqual([]);
    expect(listBuiten(Object.keys(publiek.metafile.inputs))).toEqual([]);
  });
});
