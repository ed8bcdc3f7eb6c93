import type { OppBlok } from '@domain/opp/opp-document';
import { describe, expect, it } from 'vitest';
import { createMakePdf } from './make-pdf';
import { readTaggedPdf } from './read-tagged-pdf';

const makePdf = createMakePdf();
const teken = async (...blokken: readonly OppBlok[]) => {
  const document = { titel: 'Ontwikkelingsperspectief', kenmerk: 'D-2024-000123', versie: 'OPP versie 1', blokken };
  return readTaggedPdf(await makePdf(document, { door: 'Marit Lijsterbes', op: '2024-10-09T12:18:00.000Z' }));
};

/** Words that are all different, so that a lost or doubled one shows: `woord0001 woord0002 …`. */
const genummerd = (aantal: number, woord = 'woord') =>
  Array.from({ length: aantal }, (_, index) => `${woord}${String(index).padStart(4, '0')}`);
const woorden = (tekst: string, woord = 'woord') => tekst.match(new RegExp(`${woord}\\d{4}`, 'g')) ?? [];
const metRol = (elements: readonly { role: string; text: string }[], role: string) =>
  elements.filter((element) => element.role === role).map(({ text }) => text);

describe('createMakePdf met lange tekst', () => {
  it('laat een alinea van 10.000 tekens over pagina’s lopen zonder een woord te verliezen', async () => {
    const tekst = genummerd(1000);
    expect(tekst.join(' ').length).toBeGreaterThan(9_900);
    const { elements, pages } = await teken({ soort: 'alinea', tekst: tekst.join(' ') });
    expect(pages).toBeGreaterThan(1);
    expect(woorden(metRol(elements, 'P').join(' '))).toEqual(tekst);
  });

  it('breekt een lange rij van een tabel tussen regels, met elke cel heel en in volgorde', async () => {
    const [links, rechts] = [genummerd(1000, 'links'), genummerd(600, 'rechts')];
    const { elements, pages, artifacts } = await teken({
      soort: 'tabel',
      onderschrift: 'Lang',
      kolommen: ['Wie', 'Links', 'Rechts'],
      rijen: [['Rij', links.join(' '), rechts.join(' ')]],
    });
    const cellen = metRol(elements, 'TD').join(' ');
    expect(pages).toBeGreaterThan(2);
    expect(woorden(cellen, 'links')).toEqual(links);
    expect(woorden(cellen, 'rechts')).toEqual(rechts);
    expect(metRol(elements, 'TH').map((tekst) => tekst.trim())).toEqual(['Wie', 'Links', 'Rechts', 'Rij']);
    expect(artifacts.slice(1).every((tekst) => tekst.includes('Rechts'))).toBe(true);
  });

  it('breekt ook een lang kenmerk en een lange lijst', async () => {
    const [waarde, items] = [genummerd(1000, 'waarde'), genummerd(120, 'item')];
    const { elements } = await teken(
      { soort: 'kenmerken', rijen: [{ label: 'Hoe', waarde: waarde.join(' ') }] },
      { soort: 'lijst', items },
    );
    expect(woorden(metRol(elements, 'TD').join(' '), 'waarde')).toEqual(waarde);
    expect(woorden(metRol(elements, 'LBody').join(' '), 'item')).toEqual(items);
  });

  it('breekt een woord dat op geen regel past', async () => {
    const tekst = 'x'.repeat(3000);
    const { elements } = await teken({ soort: 'alinea', tekst });
    expect(metRol(elements, 'P').join('').replace(/\s/g, '')).toBe(tekst);
  });

  it('laat een kop nooit alleen onderaan een pagina staan', async () => {
    const blokken = Array.from({ length: 40 }, (_, index): OppBlok[] => [
      { soort: 'kop', niveau: 2, tekst: `Kop ${index}` },
      { soort: 'kop', niveau: 3, tekst: `Onder ${index}` },
      { soort: 'alinea', tekst: genummerd(20 + index * 3).join(' ') },
    ]).flat();
    const { elements, pages } = await teken({ soort: 'kop', niveau: 1, tekst: 'Titel' }, ...blokken);
    expect(pages).toBeGreaterThan(3);
    elements.forEach(({ role, page }, index) => {
      if (role.startsWith('H')) expect(elements[index + 1]?.page).toBe(page);
    });
  });

  it('laat één regel tussen twee koppen meegaan met wat volgt', async () => {
    const leeg = (aantal: number): OppBlok => ({ soort: 'lijst', items: genummerd(aantal) });
    for (let aantal = 30; aantal < 50; aantal += 1) {
      const { elements } = await teken(
        { soort: 'kop', niveau: 1, tekst: 'Titel' },
        leeg(aantal),
        { soort: 'kop', niveau: 2, tekst: 'Deel' },
        { soort: 'kenmerken', rijen: [{ label: 'Gesprek', waarde: '30 januari 2025' }] },
        { soort: 'kop', niveau: 3, tekst: 'Doel' },
        { soort: 'alinea', tekst: 'Tekst.' },
      );
      const paginas = elements.filter(({ text }) => ['Deel', 'Gesprek', 'Doel', 'Tekst.'].includes(text));
      expect(new Set(paginas.map(({ page }) => page)).size).toBe(1);
    }
  });
});

describe('createMakePdf met vreemde tekst', () => {
  it('tekent emoji en letters van buren, en leest ze terug zoals ze zijn', async () => {
    const tekst = 'Çağla en Łukasz zeggen: 😀 👍 ❤ ✓ → “één” – Ωμέγα, Привет, € 5';
    const { elements } = await teken({ soort: 'alinea', tekst });
    expect(elements).toHaveLength(1);
    expect(elements[0]?.text.replace(/\s/g, '')).toBe(tekst.replace(/\s/g, ''));
  });

  it('bewaart tekens die geen lettertype heeft als vervangende tekst', async () => {
    const { elements } = await teken({ soort: 'alinea', tekst: 'Naam: 漢字 (moeder), أمل en 🦖.' });
    expect(elements[0]?.text.replace(/\s/g, '')).toBe('Naam:漢字(moeder),أملen🦖.');
  });

  it('maakt van losse accenten één letter en haalt onzichtbare tekens weg', async () => {
    const { elements } = await teken({ soort: 'alinea', tekst: 'e\u0301e\u0301n\u0000\u200b twee\u00ad drie\ud83d' });
    expect(elements[0]?.text).toBe('één twee drie\ufffd');
  });

  it('houdt regels van de schrijver uit elkaar', async () => {
    const { elements } = await teken({ soort: 'alinea', tekst: '\n\neerste\r\n\r\ntweede\n' });
    expect(elements[0]?.text).toBe('eerste tweede');
  });

  it('maakt ook van een document zonder blokken een pagina', async () => {
    const { pages, elements } = await teken();
    expect([pages, elements]).toEqual([1, []]);
  });

  it('leest bij Wettelijk een spatie na de kop', async () => {
    const { elements } = await teken({ soort: 'kop', niveau: 1, tekst: 'Stem', isWettelijk: true });
    expect(elements[0]?.text).toBe('Stem Wettelijk');
  });
});
