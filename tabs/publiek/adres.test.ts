import { describe, expect, it } from 'vitest';
import { naAanmelden, naarBijeenkomst, naarNieuwsbrief, NIEUWSBRIEVEN, readAdres } from './adres';

const lees = (search: string, hash = '') => readAdres({ search, hash });

describe('readAdres', () => {
  it('geeft zonder vraag de lijst, en met een id die bijeenkomst', () => {
    expect(lees('')).toEqual({ pagina: 'lijst' });
    expect(lees('?bijeenkomst=b-1')).toEqual({ pagina: 'bijeenkomst', id: 'b-1' });
    expect(lees(naarBijeenkomst('a&b/c').slice(2))).toEqual({ pagina: 'bijeenkomst', id: 'a&b/c' });
  });

  it('geeft na het aanmelden dezelfde bijeenkomst, op een ander adres dan het formulier', () => {
    expect(naAanmelden('b-1')).not.toBe(naarBijeenkomst('b-1'));
    expect(lees(naAanmelden('b-1').slice(2))).toEqual({ pagina: 'bijeenkomst', id: 'b-1' });
  });

  it('kent de lijst met nieuwsbrieven en elke nieuwsbrief', () => {
    expect(lees(NIEUWSBRIEVEN.slice(2))).toEqual({ pagina: 'nieuwsbrieven' });
    expect(lees(naarNieuwsbrief('n-1').slice(2))).toEqual({ pagina: 'nieuwsbrief', id: 'n-1' });
  });

  it.each(['aanmelding', 'aanbod', 'reactie', 'uitschrijven'])('leest het token van %s achter het hekje', (pagina) => {
    expect(lees(`?pagina=${pagina}`, '#abc.def')).toEqual({ pagina, token: 'abc.def' });
    expect(lees(`?pagina=${pagina}`)).toEqual({ pagina, token: '' });
  });

  it('kent geen andere pagina', () => {
    expect(lees('?pagina=beheer')).toEqual({ pagina: 'onbekend' });
    expect(lees('?bijeenkomst=')).toEqual({ pagina: 'onbekend' });
    expect(lees('?nieuwsbrief=')).toEqual({ pagina: 'onbekend' });
  });
});
