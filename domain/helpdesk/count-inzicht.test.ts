import { describe, expect, it } from 'vitest';
import { eenHelpdeskvraag, eenVraagWissel } from '../../test/builders/een-helpdeskvraag';
import { countInzicht } from './count-inzicht';
import { STANDAARD_UREN } from './werktijd';

const NU = '2025-04-10T08:00:00.000Z';
const tel = (...vragen: Parameters<typeof countInzicht>[0]) =>
  countInzicht(vragen, { uren: STANDAARD_UREN, nu: NU, wie: 'joost' });
const februari = eenHelpdeskvraag({
  vraagId: 'v2',
  gesteldOp: '2025-02-03T08:00:00.000Z',
  stap: 8,
  status: 'gesloten',
});

describe('countInzicht', () => {
  it('geeft elke maand een rij, ook zonder vragen', () => {
    const { maanden, open } = tel(eenHelpdeskvraag(), februari);
    expect(maanden.map(({ maand, perSoort }) => [maand, perSoort.technisch])).toEqual([
      ['2025-02', 1],
      ['2025-03', 0],
      ['2025-04', 1],
    ]);
    expect(open).toBe(1);
    expect(tel().maanden).toHaveLength(1);
  });

  it('neemt de mediaan van de openingsuren tot het eerste antwoord', () => {
    const na = (vraagId: string, eersteAntwoordOp: string) => eenHelpdeskvraag({ vraagId, eersteAntwoordOp });
    const snel = na('a', '2025-04-01T09:00:00.000Z');
    const traag = na('b', '2025-04-02T08:00:00.000Z');
    expect(tel(snel, traag, eenHelpdeskvraag()).maanden[0]?.urenTotAntwoord).toBe(3);
    expect(tel(snel, traag, na('c', '2025-04-08T12:00:00.000Z')).maanden[0]?.urenTotAntwoord).toBe(5);
    expect(tel(eenHelpdeskvraag()).maanden[0]).not.toHaveProperty('urenTotAntwoord');
  });

  it('telt per stap en per wijk, en een woord pas als meer vragen het noemen', () => {
    const { perStap, perWijk, woorden } = tel(
      eenHelpdeskvraag(),
      februari,
      eenHelpdeskvraag({ vraagId: 'v3', onderwerp: 'Overdracht', wijk: '' }),
    );
    expect([perStap, perWijk]).toEqual([[{ stap: 8, aantal: 1 }], [{ wijk: 'Noorderhaven', aantal: 2 }]]);
    expect(woorden.map(({ woord, vragen }) => [woord, vragen])).toContainEqual(['tussendoelen', 2]);
    expect(woorden.some(({ woord }) => woord === 'overdracht')).toBe(false);
  });

  it('noemt de wensen zonder wie ze had', () => {
    const { wensen } = tel(eenVraagWissel({ vraagSoort: 'gebruikerswens' }).vraag);
    expect(wensen).toMatchObject([{ stemmen: 1, isMijnStem: false, isVanMij: false }]);
    expect(JSON.stringify(wensen)).not.toMatch(/marit|reiger/i);
  });
});
