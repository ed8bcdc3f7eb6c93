import { describe, expect, it } from 'vitest';
import { listArtikelPartities } from './list-artikel-partities';

describe('listArtikelPartities', () => {
  it('geeft een artikel dat online staat en een dat op review wacht', () => {
    const partities = listArtikelPartities('2026-11-22');
    expect(partities.map(({ values }) => values[0])).toMatchObject([
      { staat: 'gepubliceerd', versie: 1, auteur: { door: 'Hanna Meerkoet' }, bijgewerkt: { door: 'Yara Waterlelie' } },
      { staat: 'terReview', versie: 0, bijgewerkt: { op: '2026-11-21T09:00:00.000Z' } },
    ]);
  });
});
