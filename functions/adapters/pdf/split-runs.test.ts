import { describe, expect, it } from 'vitest';
import { readCodePoints } from './fonts/font-data';
import { notoSymbols } from './fonts/noto-symbols';
import { openSansRegular } from './fonts/open-sans-regular';
import { openSansSemiBold } from './fonts/open-sans-semi-bold';
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
    expect(openSansSemiBold.codePoints).toBe(openSansRegular.codePoints);
  });

  it('heeft een letter voor alles wat het Nederlands nodig heeft, en voor de tekens die het zonder opzoeken aanneemt', () => {
    const letters = readCodePoints(openSansRegular);
    const gewoon = [...'‘’“”–—…€'].map((teken) => teken.codePointAt(0)!);
    for (let codePoint = 0x20; codePoint <= 0x17e; codePoint += 1) gewoon.push(codePoint);
    const mist = gewoon.filter((codePoint) => !(codePoint >= 0x7f && codePoint < 0xa0) && !letters.has(codePoint));
    expect(mist.map((codePoint) => codePoint.toString(16))).toEqual([]);
  });

  it('kan een box tekenen voor wat onbekend is', () => {
    expect(readCodePoints(notoSymbols).has('□'.codePointAt(0)!)).toBe(true);
  });
});
