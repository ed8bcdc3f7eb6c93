import { describe, expect, it } from 'vitest';
import { beginVraag, kiesRijen, sorteerOp } from './lijst-vraag';

type R = { naam: string; wijk: string; aantal: number };
const RIJEN: readonly R[] = [
  { naam: 'De Bever', wijk: '', aantal: 10 },
  { naam: 'Café ’t Veld', wijk: 'Zuid', aantal: 9 },
  { naam: 'De Aal', wijk: 'Noord', aantal: 0 },
];
const BRON = {
  rijen: RIJEN,
  kolommen: [
    { naam: 'naam', kop: 'Naam', waarde: ({ naam }: R) => naam },
    { naam: 'wijk', kop: 'Wijk', waarde: ({ wijk }: R) => wijk },
    { naam: 'aantal', kop: 'Aantal', waarde: ({ aantal }: R) => aantal },
  ],
  filters: [{ naam: 'wijk', label: 'Wijk', opties: [], past: ({ wijk }: R, code: string) => wijk === code }],
  zoekIn: ({ naam, wijk }: R) => [naam, wijk],
};
const namen = (vraag: Partial<ReturnType<typeof beginVraag>>) =>
  kiesRijen(BRON, { ...beginVraag('naam'), ...vraag }).map(({ naam }) => naam);

describe('kiesRijen', () => {
  it('vindt elk woord ergens in de rij, zonder accenten en hoofdletters', () => {
    expect(namen({ zoek: "cafe 't" })).toEqual(['Café ’t Veld']);
    expect(namen({ zoek: 'de noord' })).toEqual(['De Aal']);
    expect(namen({ zoek: 'de zuid' })).toEqual([]);
  });

  it('zet wat leeg is achteraan, en getallen als getallen', () => {
    expect(namen({ sorteer: 'wijk' })).toEqual(['De Aal', 'Café ’t Veld', 'De Bever']);
    expect(namen({ sorteer: 'aantal', richting: 'af' })).toEqual(['De Bever', 'Café ’t Veld', 'De Aal']);
  });

  it('laat zien wat bij het filter past', () => {
    expect(namen({ filters: { wijk: 'Zuid' } })).toEqual(['Café ’t Veld']);
    expect(namen({ filters: { wijk: '' } })).toHaveLength(3);
  });
});

describe('sorteerOp', () => {
  it('draait dezelfde kolom om, en begint bij een andere vooraan', () => {
    const af = sorteerOp(beginVraag('naam'), 'naam');
    expect(af.richting).toBe('af');
    expect(sorteerOp(af, 'wijk')).toMatchObject({ sorteer: 'wijk', richting: 'op' });
  });
});
