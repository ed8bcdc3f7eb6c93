import { describe, expect, it } from 'vitest';
import { FONTS } from './fonts/fonts';
import { splitRuns } from './split-runs';

describe('splitRuns', () => {
  it('knipt alleen waar een ander lettertype nodig is', () => {
    expect(splitRuns('Goed zo 👍👍 en 漢字')).toEqual([
      { text: 'Goed zo ', face: 'text' },
      { text: '👍👍', face: 'symbols' },
      { text: ' en ', face: 'text' },
      { text: '漢字', face: 'unknown' },
    ]);
  });

  it('geeft voor een lege tekst niets', () => {
    expect(splitRuns('')).toEqual([]);
  });

  it('kent voor beide gewichten dezelfde letters', () => {
    expect(FONTS.semiBold.data.codePoints).toBe(FONTS.regular.data.codePoints);
  });

  it('heeft een letter voor alles wat het Nederlands nodig heeft, en voor de tekens die het zonder opzoeken aanneemt', () => {
    const gewoon = [...'‘’“”–—…€'];
    for (let codePoint = 0x20; codePoint <= 0x17e; codePoint += 1) {
      if (codePoint < 0x7f || codePoint >= 0xa0) gewoon.push(String.fromCodePoint(codePoint));
    }
    expect(gewoon.filter((teken) => !FONTS.regular.glyphs.has(teken))).toEqual([]);
  });

  it('kan een box tekenen voor wat onbekend is', () => {
    expect(FONTS.symbols.glyphs.has('□')).toBe(true);
  });
});
