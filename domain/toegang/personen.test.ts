import { describe, expect, it } from 'vitest';
import { HANNA, MEDEWERKERS, WATERRAD, ZILVEREN_REIGER } from '../../test/builders/een-adresboek';
import { listConsulenten, listPersonen } from './personen';

describe('listPersonen', () => {
  it('noemt op naam de staf van de school en dan de consulenten van haar TPO, en niemand anders', () => {
    expect(listPersonen(MEDEWERKERS, ZILVEREN_REIGER).map(({ naam, uit }) => [naam, uit])).toEqual([
      ['Marit Lijsterbes', 'school'],
      ['Saar Ooievaar', 'school'],
      ['Teun Hazelaar', 'school'],
      ['Hanna Meerkoet', 'swv'],
    ]);
  });

  it('houdt wie is uitgezet voor de naam, met dat erbij', () => {
    const zonder = MEDEWERKERS.map((een) => (een === HANNA ? { ...een, isActief: false } : een));
    expect(listPersonen(zonder, ZILVEREN_REIGER).find(({ id }) => id === HANNA.id)).toMatchObject({ isActief: false });
    expect(listConsulenten(zonder, ZILVEREN_REIGER)).toEqual([]);
  });
});

describe('listConsulenten', () => {
  it('geeft niemand als de wijk van de school geen consulent heeft', () => {
    expect(listConsulenten(MEDEWERKERS, WATERRAD)).toEqual([]);
    expect(listConsulenten([{ ...MEDEWERKERS[4]!, tpo: undefined }], { ...WATERRAD, wijk: '' })).toEqual([]);
  });
});
