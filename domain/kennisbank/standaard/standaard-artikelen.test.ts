import { describe, expect, it } from 'vitest';
import { REFUSAL_CODES } from '../../result';
import { STAP_NUMMERS } from '../../stappenplan/stap';
import { judgeArtikel } from '../judge-artikel';
import { STANDAARD_IDS, UITLEG_BIJ_CODE, UITLEG_BIJ_STAP } from '../uitleg-bij';
import { STANDAARD_ARTIKELEN } from './standaard-artikelen';

const ids = STANDAARD_ARTIKELEN.map(({ artikelId }) => artikelId);
const vind = (id: string) => STANDAARD_ARTIKELEN.find(({ artikelId }) => artikelId === id);
const VERBODEN = /\b(ongeldig|verplicht veld|helaas|succesvol)\b|!(?!\[)/i;

describe('STANDAARD_ARTIKELEN', () => {
  it('heeft minstens 18 artikelen, elk precies één keer', () => {
    expect(ids.length).toBeGreaterThanOrEqual(18);
    expect(ids.toSorted()).toEqual([...STANDAARD_IDS].toSorted());
  });

  it.each(STAP_NUMMERS)('heeft voor stap %i een artikel dat de stap noemt', (nummer) => {
    const eerste = vind(UITLEG_BIJ_STAP[nummer][0]);
    expect(eerste?.stappen).toContain(nummer);
    expect(`${eerste?.titel} ${eerste?.tekst} ${eerste?.trefwoorden.join(' ')}`).toMatch(
      new RegExp(`stap ${nummer}\\b`, 'i'),
    );
  });

  it.each(REFUSAL_CODES)('legt de weigering %s uit', (code) => {
    expect(vind(UITLEG_BIJ_CODE[code])?.codes).toContain(code);
  });

  it.each(STANDAARD_ARTIKELEN.map((artikel) => [artikel.artikelId, artikel] as const))(
    '%s is klaar om te lezen en hoogstens één scherm lang',
    (_, artikel) => {
      expect(judgeArtikel(artikel)).toEqual([]);
      expect(artikel.trefwoorden.length).toBeGreaterThan(2);
      expect(artikel.tekst.split(/\s+/).length).toBeLessThanOrEqual(300);
      expect(artikel.tekst).toMatch(/^(\d+\.|- |\|)/m);
      expect(`${artikel.titel} ${artikel.samenvatting} ${artikel.tekst}`).not.toMatch(VERBODEN);
    },
  );

  it('verwijst alleen naar artikelen die er zijn', () => {
    const doelen = STANDAARD_ARTIKELEN.flatMap(({ tekst }) =>
      [...tekst.matchAll(/\]\((.*?)\)/g)].map(([, doel]) => doel),
    );
    expect(doelen.length).toBeGreaterThan(10);
    for (const doel of doelen) expect(ids).toContain(doel?.replace('#/kennisbank/', ''));
  });
});
