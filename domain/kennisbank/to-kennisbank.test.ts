import { describe, expect, it } from 'vitest';
import type { Artikel, StandaardArtikel } from './artikel';
import { publishArtikel, startVoorstel } from './levensloop';
import { mergeArtikelen } from './to-kennisbank';

const inhoud = { titel: 'Een rustplek', samenvatting: 'Zo.', tekst: 'Bel.', stappen: [], codes: [], trefwoorden: [] };
const STANDAARD: readonly StandaardArtikel[] = [
  { artikelId: 'archiveren', ...inhoud, titel: 'Archiveren', bijgewerktOp: '2026-11-01T08:00:00.000Z' },
];
const op = (dag: string) => ({ doorId: 'yara', door: 'Yara', op: `${dag}T08:00:00.000Z` });
function publiceer(artikelId: string, dag: string, over = {}): Artikel {
  const artikel = startVoorstel({ artikelId, inhoud: { ...inhoud, ...over }, stempel: op(dag) });
  const uitkomst = publishArtikel({ artikel, stempel: op(dag) });
  if (!uitkomst.ok) throw new Error('not published');
  return uitkomst.value.artikel;
}
const NU = '2026-11-22T08:00:00.000Z';
const merge = (...eigen: readonly Artikel[]) =>
  mergeArtikelen(STANDAARD, eigen, NU).map(({ artikelId, titel, versie, label }) => [artikelId, titel, versie, label]);

describe('mergeArtikelen', () => {
  it('laat het artikel van het swv voorgaan, en noemt het gewijzigd', () => {
    expect(merge(publiceer('archiveren', '2026-11-20', { titel: 'Archiveren bij ons' }))).toEqual([
      ['archiveren', 'Archiveren bij ons', 1, 'gewijzigd'],
    ]);
  });

  it('noemt een eigen artikel dertig dagen nieuw', () => {
    expect(merge(publiceer('a', '2026-10-24'))[1]).toEqual(['a', 'Een rustplek', 1, 'nieuw']);
    expect(merge(publiceer('a', '2026-10-23'))[1]).toEqual(['a', 'Een rustplek', 1, undefined]);
  });

  it('verbergt een concept, en laat bij een ingetrokken standaardartikel het oude weer zien', () => {
    const concept = startVoorstel({ artikelId: 'b', inhoud, stempel: op('2026-11-20') });
    const { gepubliceerd: _, ...ingetrokken } = publiceer('archiveren', '2026-11-20', { titel: 'Weg' });
    expect(merge(concept, ingetrokken)).toEqual([['archiveren', 'Archiveren', 0, undefined]]);
  });

  it('rekent uit hoeveel minuten lezen het is', () => {
    const lang = publiceer('a', '2026-11-20', { tekst: 'woord '.repeat(500) });
    expect(mergeArtikelen([], [lang], NU)[0]?.leesMinuten).toBe(3);
  });
});
