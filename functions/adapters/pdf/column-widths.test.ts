import { describe, expect, it } from 'vitest';
import { divideWidth } from './column-widths';

const sum = (numbers: readonly number[]) => numbers.reduce((total, next) => total + next, 0);

describe('divideWidth', () => {
  it('geeft een kolom met veel tekst meer ruimte, en een korte genoeg', () => {
    const [kort, lang] = divideWidth(
      [
        { text: 50, least: 50 },
        { text: 900, least: 80 },
      ],
      500,
    );
    expect(kort).toBe(50);
    expect(lang).toBe(450);
  });

  it('verdeelt gelijk als er overal veel of overal weinig tekst is', () => {
    expect(divideWidth(Array(2).fill({ text: 900, least: 80 }), 500)).toEqual([250, 250]);
    expect(divideWidth(Array(2).fill({ text: 40, least: 40 }), 500)).toEqual([250, 250]);
  });

  it('verdeelt naar verhouding als de kleinste breedtes samen niet passen', () => {
    expect(
      divideWidth(
        [
          { text: 600, least: 600 },
          { text: 300, least: 300 },
        ],
        450,
      ),
    ).toEqual([300, 150]);
  });

  it('gebruikt altijd precies de hele breedte', () => {
    const wishes = [30, 75, 410, 120].map((text) => ({ text, least: Math.min(text, 90) }));
    expect(sum(divideWidth(wishes, 503))).toBeCloseTo(503, 6);
  });
});
