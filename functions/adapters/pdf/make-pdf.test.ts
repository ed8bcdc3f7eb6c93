import { composeOpp } from '@domain/opp/compose-opp';
import type { OppBlok, OppDocument } from '@domain/opp/opp-document';
import { describe, expect, it } from 'vitest';
import { eenDossier } from '../../../test/builders/een-dossier';
import { eenOppVraag } from '../../../test/builders/een-opp-vraag';
import { createMakePdf } from './make-pdf';
import { readTaggedPdf } from './read-tagged-pdf';

const makePdf = createMakePdf();
const GEMAAKT = { door: 'Marit Lijsterbes', op: '2024-10-09T12:18:00.000Z' };
const FENNA = composeOpp(eenOppVraag());

const teken = async (blokken: readonly OppBlok[], over: Partial<OppDocument> = {}) =>
  readTaggedPdf(await makePdf({ ...FENNA, ...over, blokken }, GEMAAKT));

/** A wrapped line may end in a space that a reader of PDFs swallows, so spaces do not count. */
const zonderRuimte = (tekst: string) => tekst.replace(/\s/g, '');

/** What should be in the structure tree, in this order. */
function verwacht(blok: OppBlok): readonly [string, string][] {
  switch (blok.soort) {
    case 'kop':
      return [[`H${blok.niveau}`, blok.tekst + (blok.isWettelijk ? 'Wettelijk' : '')]];
    case 'alinea':
      return [['P', blok.tekst]];
    case 'lijst':
      return blok.items.flatMap((item): [string, string][] => [
        ['Lbl', '•'],
        ['LBody', item],
      ]);
    case 'kenmerken':
      return blok.rijen.flatMap(({ label, waarde }): [string, string][] => [
        ['TH', label],
        ['TD', waarde],
      ]);
    case 'tabel':
      return [
        ['Caption', blok.onderschrift],
        ...blok.kolommen.map((kolom): [string, string] => ['TH', kolom]),
        ...blok.rijen.flatMap((rij) => rij.map((cel, index): [string, string] => [index === 0 ? 'TH' : 'TD', cel])),
      ];
  }
}

describe('createMakePdf', () => {
  it.each([
    ['extra ondersteuning', FENNA],
    ['lichte ondersteuning', composeOpp(eenOppVraag({ niveau: 'licht' }))],
    ['een leeg dossier', composeOpp(eenOppVraag({}, { dossier: eenDossier() }))],
  ])('zet elk blok één keer en in volgorde in de structuurboom: %s', async (_, document) => {
    const { elements } = await teken(document.blokken);
    const gelezen = elements.map(({ role, text }) => [role, zonderRuimte(text)]);
    const gevraagd = document.blokken.flatMap(verwacht).map(([role, tekst]) => [role, zonderRuimte(tekst)]);
    expect(gelezen).toEqual(gevraagd);
  });

  it('heeft één hoofdkop en slaat geen kopniveau over', async () => {
    const { elements } = await teken(FENNA.blokken);
    const niveaus = elements.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role[1]));
    expect(niveaus.filter((niveau) => niveau === 1)).toEqual([1]);
    expect(niveaus[0]).toBe(1);
    expect(niveaus).toContain(3);
    niveaus.slice(1).forEach((niveau, index) => expect(niveau - niveaus[index]!).toBeLessThanOrEqual(1));
  });

  it('zegt van elke kopcel of die bij een rij of een kolom hoort, en zet cellen in rijen van een tabel', async () => {
    const { elements } = await teken([
      { soort: 'kenmerken', rijen: [{ label: 'Wie', waarde: 'Teun' }] },
      { soort: 'tabel', onderschrift: 'Kosten', kolommen: ['Wat', 'Euro'], rijen: [['Rekenrek', '50']] },
    ]);
    expect(elements.map(({ role, text, scope }) => [role, text, scope])).toEqual([
      ['TH', 'Wie', 'Row'],
      ['TD', 'Teun', undefined],
      ['Caption', 'Kosten', undefined],
      ['TH', 'Wat', 'Column'],
      ['TH', 'Euro', 'Column'],
      ['TH', 'Rekenrek', 'Row'],
      ['TD', '50', undefined],
    ]);
    expect(elements[0]?.parents).toEqual(['Root', 'Document', 'Table', 'TR']);
  });

  it('zet elk onderdeel in een eigen sectie', async () => {
    const { elements } = await teken(FENNA.blokken);
    expect(elements.every(({ parents }) => parents[1] === 'Document' && parents[2] === 'Sect')).toBe(true);
  });

  it('noemt taal en titel, zonder naam van de leerling', async () => {
    const { title, language, isMarked } = await teken(FENNA.blokken);
    expect({ title, language, isMarked }).toEqual({
      title: 'Ontwikkelingsperspectief D-2024-000123',
      language: 'nl-NL',
      isMarked: true,
    });
  });

  it('houdt kop en voet van de pagina buiten de structuurboom, en laat niets ongemerkt', async () => {
    const { pages, artifacts, untagged, elements } = await teken(FENNA.blokken);
    artifacts.forEach((tekst, index) => {
      expect(tekst).toContain('D-2024-000123');
      expect(tekst).toContain('OPP versie 1, concept');
      expect(tekst).toContain('Gemaakt door Marit Lijsterbes op 9 oktober 2024 om 14.18 uur');
      expect(tekst).toContain(`Pagina ${index + 1} van ${pages}`);
    });
    expect(untagged.every((tekst) => tekst.trim() === '')).toBe(true);
    expect(elements.some(({ text }) => text.includes('Pagina') || text.includes('Gemaakt door'))).toBe(false);
  });

  it('maakt van het dossier van Fenna twee tot vier pagina’s', async () => {
    const { pages } = await teken(FENNA.blokken);
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(4);
  });

  it('sluit de lettertypen in en gebruikt geen andere', async () => {
    const pdf = Buffer.from(await makePdf(FENNA, GEMAAKT)).toString('latin1');
    const fonts = pdf.match(/\/BaseFont \/\S+/g) ?? [];
    expect(fonts.every((font) => /\+(OpenSans|NotoEmoji)/.test(font))).toBe(true);
    expect(pdf.match(/\/FontFile2 /g)).toHaveLength(2);
  });

  it('sluit een groter lettertype pas in als een naam het nodig heeft, en elk lettertype één keer', async () => {
    const namen = async (tekst: string) => {
      const alinea: OppBlok = { soort: 'alinea', tekst };
      const bytes = await makePdf({ ...FENNA, blokken: Array<OppBlok>(200).fill(alinea) }, GEMAAKT);
      return Buffer.from(bytes)
        .toString('latin1')
        .match(/(?<=\/FontName \/)\S+/g);
    };
    expect(await namen('Fenna')).toEqual(['LATINA+OpenSans-Regular']);
    expect(await namen('Łukasz ✓')).toEqual([
      'LATINA+OpenSans-Regular',
      'EUROPE+OpenSans-Regular',
      'SYMBOL+NotoEmoji-Regular',
    ]);
  });

  it('geeft bij hetzelfde document en moment dezelfde bytes', async () => {
    const [eerste, tweede] = [await makePdf(FENNA, GEMAAKT), await makePdf(FENNA, GEMAAKT)];
    expect(Buffer.compare(eerste, tweede)).toBe(0);
    const later = await makePdf(FENNA, { ...GEMAAKT, op: '2024-10-09T12:19:00.000Z' });
    expect(Buffer.compare(eerste, later)).not.toBe(0);
  });
});
