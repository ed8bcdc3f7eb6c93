import { describe, expect, it } from 'vitest';
import { keurBestand } from './keur-bestand';

const keur = (name: string, size: number) => keurBestand({ name, size })?.message;

describe('keurBestand', () => {
  it('laat een lijst door, ook met een andere naam', () => {
    expect(keur('scholen.csv', 100)).toBeUndefined();
    expect(keur('scholen.txt', 100)).toBeUndefined();
  });

  it('zegt bij een werkmap, een leeg en een te groot bestand hoe het wel kan', () => {
    expect(keur('Scholen.XLSX', 100)).toContain('Opslaan als');
    expect(keur('scholen.csv', 0)).toContain('nog niets in');
    expect(keur('scholen.csv', 3_000_000)).toContain('2 MB');
  });
});
