import { describe, expect, it } from 'vitest';
import { cleanText, wrapText } from './wrap-text';

/** Each character is one point wide. */
const wrap = (text: string, width: number) => wrapText(text, width, (part) => part.length);

describe('wrapText', () => {
  it('breekt na een spatie, die aan het eind van de regel blijft staan', () => {
    expect(wrap('een twee drie', 8)).toEqual(['een twee ', 'drie']);
  });

  it('telt de spatie aan het eind niet mee', () => {
    expect(wrap('een vier', 4)).toEqual(['een ', 'vier']);
  });

  it('breekt na een streepje tussen letters, niet in een getal', () => {
    expect(wrap('rekenen-wiskunde', 10)).toEqual(['rekenen-', 'wiskunde']);
    expect(wrap('op 17-01-2025', 8)).toEqual(['op ', '17-01-20', '25']);
  });

  it('breekt een te lang woord tussen tekens, ook tussen twee helften van een emoji niet', () => {
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(wrap('😀😀😀', 4)).toEqual(['😀😀', '😀']);
  });

  it('verliest niets, op welke breedte ook', () => {
    const tekst = 'Kaart met drie hulpmiddelen; leerkracht/ouders, time-timer en  twee spaties.';
    for (let width = 1; width < 90; width += 1) expect(wrap(tekst, width).join('')).toBe(tekst);
  });

  it('houdt regels uit elkaar, met een spatie ertussen voor wie luistert', () => {
    expect(wrap(' een\r\n\ntwee \n', 20)).toEqual(['een ', ' ', 'twee']);
  });

  it('geeft een lege tekst één lege regel', () => {
    expect(wrap('', 10)).toEqual(['']);
  });
});

describe('cleanText', () => {
  it.each([
    ['losse accenten', 'e\u0301', 'é'],
    ['een tab', 'a\tb', 'a b'],
    ['onzichtbare tekens', 'a\u0000\u200b\u00ad\ufeffb', 'ab'],
    ['een halve emoji', 'a\ud83d', 'a\ufffd'],
    ['andere regeleinden', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ])('ruimt %s op', (_, tekst, schoon) => {
    expect(cleanText(tekst)).toBe(schoon);
  });

  it('houdt van een samengestelde of gekleurde emoji de delen over', () => {
    expect(cleanText('👩\u200d👧 ❤\ufe0f 👍🏽')).toBe('👩👧 ❤ 👍');
  });
});
