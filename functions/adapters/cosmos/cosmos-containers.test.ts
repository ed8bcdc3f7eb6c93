import { describe, expect, it } from 'vitest';
import { INDEXES } from '../store/indexes';
import { composeIndexingPolicy } from './cosmos-containers';

describe('composeIndexingPolicy', () => {
  it('heeft voor elke volgorde een samengestelde index, met partitie en id als laatste', () => {
    const { compositeIndexes = [] } = composeIndexingPolicy();
    const paths = compositeIndexes.map((index) => index.map(({ path }) => path).join());
    for (const { sorts } of Object.values(INDEXES))
      for (const sort of sorts) expect(paths).toContain(`/${sort},/partition,/id`);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('indexeert alleen waarop wordt gezocht, en dus geen lange teksten', () => {
    const { includedPaths = [], excludedPaths } = composeIndexingPolicy();
    const paths = includedPaths.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['/soort/?', '/partition/?', '/schoolId/?', '/zoek/?', '/leerkrachten/[]/?']),
    );
    expect(paths.some((path) => /antwoorden|tekst|toelichting|leerling\b/.test(path))).toBe(false);
    expect(new Set(paths).size).toBe(paths.length);
    expect(excludedPaths).toEqual([{ path: '/*' }]);
  });
});
