import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeIndexingPolicy, CONTAINERS, PARTITION_KEY } from '../../functions/adapters/cosmos/cosmos-containers';
import type { Resource } from './bicep/resource';
import { eenUitrol, find, listInstellingen, ofType, read, root, veld } from './een-uitrol';

const uitrol = eenUitrol();
const containers = ofType(uitrol, 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers');
const inhoudVan = (container: Resource | undefined) =>
  container && (veld(container, 'properties.resource') as { [veld: string]: unknown });
const database = find(uitrol, 'database');

describe('de database in de Bicep', () => {
  it('heeft precies de containers van de code, en die van de triggers', () => {
    expect(containers.map(({ naam }) => naam).toSorted()).toEqual([...CONTAINERS, 'leases'].toSorted());
    for (const container of containers) expect(inhoudVan(container)?.id).toBe(container.naam);
  });

  it.each(CONTAINERS)('geeft %s de sleutel, de verlooptijd en de index waar de code op rekent', (naam) => {
    expect(inhoudVan(containers.find((container) => container.naam === naam))).toEqual({
      id: naam,
      partitionKey: { kind: 'Hash', version: 2, paths: [PARTITION_KEY] },
      defaultTtl: -1,
      indexingPolicy: composeIndexingPolicy(),
    });
  });

  it('heeft de container waarin triggers hun plek bewaren, met de sleutel die hun bibliotheek eist', () => {
    const bron = read('functions/feeds/follow-container.ts');
    const [, naam] = /leaseContainerName: '(\w+)'/.exec(bron) ?? [];
    expect(bron).toContain('createLeaseContainerIfNotExists: false');
    expect(inhoudVan(containers.find((container) => container.naam === naam))).toMatchObject({
      partitionKey: { paths: ['/id'] },
    });
  });

  it('laat twee triggers nooit dezelfde plek bewaren: elk volgt een eigen container', () => {
    const gevolgd = [...read('functions/index.ts').matchAll(/\bvolg\('(\w+)'\)/g)].map(([, naam = '']) => naam);
    expect(gevolgd.length).toBeGreaterThan(0);
    expect(new Set(gevolgd).size).toBe(gevolgd.length);
    for (const naam of gevolgd) expect(CONTAINERS).toContain(naam);
  });

  it('heet zoals de app haar noemt', () => {
    expect(database.naam).toBe(listInstellingen(uitrol).COSMOS_DATABASE);
  });

  it('leest de index uit een bestand dat bij de code hoort (npx tsx infra/write-indexering.ts)', () => {
    const bestand: unknown = JSON.parse(readFileSync(`${root}infra/modules/indexering.json`, 'utf8'));
    expect(bestand).toEqual(composeIndexingPolicy());
  });
});

describe('de keuze tussen betalen per verzoek en vaste capaciteit', () => {
  const readModus = (modus: string) => {
    const anders = eenUitrol({ COSMOS_MODUS: modus, COSMOS_MAX_DOORVOER: '6000' });
    const [cosmos] = ofType(anders, 'Microsoft.DocumentDB/databaseAccounts');
    return [cosmos && veld(cosmos, 'properties.capabilities'), veld(find(anders, 'database'), 'properties.options')];
  };

  it('zet serverless aan zonder doorvoer, of autoscale met een grens', () => {
    expect(readModus('serverless')).toEqual([[{ name: 'EnableServerless' }], {}]);
    expect(readModus('autoscale')).toEqual([[], { autoscaleSettings: { maxThroughput: 6000 } }]);
  });

  it('werkt verder op een account dat uit een reservekopie is hersteld', () => {
    const { COSMOS_ENDPOINT } = listInstellingen(eenUitrol({ COSMOS_ACCOUNT: 'cosmos-hersteld' }));
    expect(COSMOS_ENDPOINT).toBe('https://cosmos-hersteld.documents.azure.com:443/');
  });

  it('kent geen derde', () => {
    expect(() => eenUitrol({ COSMOS_MODUS: 'gratis' })).toThrow('cosmosModus mag geen gratis zijn');
  });
});

describe('de bestanden in de Bicep', () => {
  it('staan in de container die de code noemt', () => {
    const [, naam] = /url\('BLOB_ENDPOINT'\)\}\/(\w+)`/.exec(read('functions/config.ts')) ?? [];
    expect(naam).toBeDefined();
    expect(
      ofType(uitrol, 'Microsoft.Storage/storageAccounts/blobServices/containers').map((een) => een.naam),
    ).toContain(naam);
  });
});
