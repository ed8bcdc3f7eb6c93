import type { StapToestand } from '@domain/dossier/dossier';
import { describe, expect, it } from 'vitest';
import { voortgangTekst } from './voortgang-tekst';

const rij = (letters: string): StapToestand[] =>
  [...letters].map((letter) => (({ g: 'gereed', b: 'bezig', n: 'nvt' }) as const)[letter] ?? 'nietGestart');

describe('voortgangTekst', () => {
  it.each([
    ['gggbb------', '3 van 11 stappen gereed, stap 4 en 5 bezig'],
    ['-----------', '0 van 11 stappen gereed'],
    ['ggggbnnbnb-', '4 van 8 stappen gereed, stap 5, 8 en 10 bezig'],
  ])('leest %s als %s', (letters, tekst) => expect(voortgangTekst(rij(letters))).toBe(tekst));
});
