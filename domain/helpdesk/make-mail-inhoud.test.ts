import { describe, expect, it } from 'vitest';
import { makeMailInhoud, toVraagOnderwerp } from './make-mail-inhoud';
import { MAX_TEKST } from './make-regel';

describe('makeMailInhoud', () => {
  it('kort een te lange mail in, zegt dat erbij en geeft het geheel mee', () => {
    const lang = 'woord '.repeat(20_000).trim();
    const { tekst, geheel } = makeMailInhoud(lang);
    expect(tekst).toHaveLength(MAX_TEKST);
    expect(tekst).toContain('De rest van deze mail past hier niet.');
    expect(geheel).toBe(lang);
  });

  it('laat een mail die past zoals hij is, en zegt het als er niets in staat', () => {
    expect(makeMailInhoud('Kort.\n> oud')).toEqual({ tekst: 'Kort.', citaat: '> oud' });
    expect(makeMailInhoud(' \n ')).toEqual({ tekst: 'Deze mail heeft geen tekst.' });
  });
});

describe('toVraagOnderwerp', () => {
  it.each([
    ['Re: Antw: [H-2026-000001] Knop doet niets', 'Knop doet niets'],
    ['FW: fwd: Knop', 'Knop'],
    ['[H-2026-000001]', 'Mail zonder onderwerp'],
    ['Reactie: hoe dan?', 'Reactie: hoe dan?'],
  ])('%s → %s', (onderwerp, uitkomst) => {
    expect(toVraagOnderwerp(onderwerp)).toBe(uitkomst);
  });
});
