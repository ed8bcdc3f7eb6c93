import { describe, expect, it } from 'vitest';
import { toMailTekst, toPlatteTekst } from './to-mail-tekst';

describe('toPlatteTekst', () => {
  it('maakt van Markdown wat iemand zonder opmaak leest', () => {
    expect(toPlatteTekst('## Kop\n\nEen **vet** woord en een [link](https://swv.example/a).\n\n* een\n* twee')).toBe(
      'Kop\n\nEen vet woord en een link (https://swv.example/a).\n\n- een\n- twee',
    );
  });

  it('laat wat geen opmaak is staan', () => {
    expect(toPlatteTekst('2 * 3 = 6 [niets] ** los')).toBe('2 * 3 = 6 [niets] ** los');
  });
});

describe('toMailTekst', () => {
  it('zet elk onderdeel met zijn link op volgorde, en eindigt met hoe je stopt', () => {
    const tekst = toMailTekst({
      titel: 'Mei',
      inleiding: '',
      onderdelen: [
        { id: 'a', onderdeelSoort: 'bijeenkomst', titel: 'Cursus', tekst: 'Kom je?', link: 'https://swv.example/b' },
        { id: 'b', onderdeelSoort: 'tekst', titel: 'Nieuws', tekst: 'Er is nieuws.' },
      ],
      swv: 'Waterstede',
      links: { pagina: 'https://swv.example/n', uitschrijven: 'https://swv.example/u#t' },
    });
    expect(tekst.split('\n\n').slice(0, 6)).toEqual([
      'Mei',
      'CURSUS',
      'Kom je?',
      'Bekijk de bijeenkomst: https://swv.example/b',
      'NIEUWS',
      'Er is nieuws.',
    ]);
    expect(tekst).toMatch(/Schrijf je uit: https:\/\/swv\.example\/u#t$/);
  });
});
