import { describe, expect, it } from 'vitest';
import { maskContact } from './mask-contact';

describe('maskContact', () => {
  it.each([
    ['Mail (t.hazelaar@zilverenreiger.example).', 'Mail ([e-mailadres]).'],
    ['Bel 06-12 34 56 78', 'Bel [nummer]'],
    ['Bel +31 (0)10 123 45 67 even', 'Bel [nummer] even'],
    ['nummer 123456782', 'nummer [nummer]'],
    ['Stap 8 in schooljaar 2024-2025, 3 tot 4 keer', 'Stap 8 in schooljaar 2024-2025, 3 tot 4 keer'],
  ])('maakt van "%s" "%s"', (tekst, gemaskeerd) => {
    expect(maskContact(tekst)).toBe(gemaskeerd);
  });
});
