import type { BijeenkomstRij } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { describe, expect, it } from 'vitest';
import { eenRij } from '../../../test/builders/een-bijeenkomst-beeld';
import { beschrijfReeks, groepeerRijen, noemReeks } from './groepeer-rijen';

const rij = (bijeenkomstId: string, reeksId?: string): BijeenkomstRij =>
  eenRij({ bijeenkomstId, ...(reeksId && { reeksId }) });
const ids = (rijen: readonly BijeenkomstRij[]) =>
  groepeerRijen(rijen).map((groep) => [groep.isReeks, groep.rijen.map(({ bijeenkomstId }) => bijeenkomstId)]);

describe('groepeerRijen', () => {
  it('zet een reeks bij elkaar op de plek van de eerste, en laat de rest in volgorde', () => {
    expect(ids([rij('los-1'), rij('a', 'reeks'), rij('los-2'), rij('b', 'reeks'), rij('los-3')])).toEqual([
      [false, ['los-1']],
      [true, ['a', 'b']],
      [false, ['los-2', 'los-3']],
    ]);
  });

  it('zet een reeks op volgorde van dag, met wat nog geen dag heeft achteraan', () => {
    const opDag = (bijeenkomstId: string, datum: string) => eenRij({ bijeenkomstId, datum, reeksId: 'reeks' });
    expect(ids([opDag('c', ''), opDag('b', '2025-05-20'), opDag('a', '2025-05-15')])).toEqual([
      [true, ['a', 'b', 'c']],
    ]);
  });

  it('noemt één overgebleven bijeenkomst geen reeks', () => {
    expect(ids([rij('a', 'reeks'), rij('los')])).toEqual([[false, ['a', 'los']]]);
  });

  it.each([
    [['Wijkbijeenkomst Noorderhaven', 'Wijkbijeenkomst Zuiderpark'], 'Reeks Wijkbijeenkomst'],
    [['HGW en TOP', 'HGW en TOP'], 'Reeks HGW en TOP'],
    [['Ouders', 'Intervisie'], 'Reeks'],
  ])('noemt een reeks van %j %s', (titels, naam) => {
    expect(noemReeks(titels.map((titel) => eenRij({ titel })))).toBe(naam);
  });

  it('telt de plekken van de hele reeks op', () => {
    const tellingen = { capaciteit: 24, bezet: 18, wachtend: 0, aanwezig: 0 };
    expect(beschrijfReeks([eenRij({ tellingen }), eenRij({ tellingen })])).toBe('2 bijeenkomsten · 36 van 48 plekken');
  });
});
