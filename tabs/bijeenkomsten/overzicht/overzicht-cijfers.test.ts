import type { OverzichtRij, Tellingen } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { describe, expect, it } from 'vitest';
import {
  describeTotaal,
  kiesRijen,
  listSchooljaren,
  opkomstVan,
  telOp,
  telPerWijk,
  toSchooljaar,
} from './overzicht-cijfers';

type Over = Partial<Omit<OverzichtRij, 'tellingen'>> & { tellingen?: Partial<Tellingen> };
const eenRij = ({ tellingen, ...over }: Over = {}): OverzichtRij => ({
  bijeenkomstId: 'b1',
  titel: 'Wijkbijeenkomst',
  bijeenkomstSoort: 'hgw-top',
  wijk: 'Noorderhaven',
  fase: 'voorbij',
  datum: '2025-05-15',
  tellingen: {
    capaciteit: 24,
    bezet: 20,
    aangeboden: 0,
    wachtend: 0,
    afgemeld: 0,
    aanwezig: 18,
    nietVerschenen: 2,
    reacties: 0,
    ...tellingen,
  },
  perWijk: [],
  ...over,
});
const KOMEND = eenRij({ fase: 'vol', tellingen: { bezet: 24, wachtend: 3, aanwezig: 0, nietVerschenen: 0 } });

describe('toSchooljaar', () => {
  it('laat een schooljaar op 1 augustus beginnen', () => {
    expect(toSchooljaar('2025-07-31')).toBe('2024–2025');
    expect(toSchooljaar('2025-08-01')).toBe('2025–2026');
  });
  it('geeft niets zonder datum', () => expect(toSchooljaar('')).toBe(''));
});

describe('listSchooljaren', () => {
  it('noemt elk schooljaar één keer, het nieuwste eerst', () => {
    const rijen = ['2024-03-01', '2025-09-01', '2024-04-01', ''].map((datum) => eenRij({ datum }));
    expect(listSchooljaren(rijen)).toEqual(['2025–2026', '2023–2024']);
  });
});

describe('telOp', () => {
  it('telt de opkomst alleen over bijeenkomsten waar een presentielijst is bijgehouden', () => {
    expect(telOp([eenRij(), KOMEND])).toMatchObject({ aantal: 2, plekken: 48, bezet: 44, wachtend: 3, opkomst: 90 });
  });

  it('telt een afgezegde bijeenkomst niet mee', () => {
    expect(telOp([eenRij({ fase: 'afgezegd' })])).toMatchObject({ aantal: 0, plekken: 0, opkomst: undefined });
  });
});

describe('opkomstVan', () => {
  it('zwijgt zolang niemand is afgevinkt', () => expect(opkomstVan(KOMEND)).toBeUndefined());
});

describe('describeTotaal', () => {
  it('geeft het antwoord in één regel', () => {
    expect(describeTotaal(telOp([KOMEND]))).toBe('1 bijeenkomst · 24 van 24 plekken gevuld · 3 mensen wachten');
  });
});

describe('telPerWijk', () => {
  const perWijk = [
    { wijk: 'Noorderhaven', aangemeld: 4, aanwezig: 3 },
    { wijk: 'onbekend', aangemeld: 1, aanwezig: 1 },
  ];

  it('geeft elke wijk een regel, ook als er niemand vandaan komt, en andere scholen het laatst', () => {
    expect(telPerWijk([eenRij({ perWijk })], ['Zuiderpark', 'Noorderhaven']).map(({ wijk }) => wijk)).toEqual([
      'Noorderhaven',
      'Zuiderpark',
      'onbekend',
    ]);
  });

  it('rekent de opkomst niet over wie nog moet komen', () => {
    const komt = { ...KOMEND, perWijk: [{ wijk: 'Noorderhaven', aangemeld: 6, aanwezig: 0 }] };
    const [noord] = telPerWijk([eenRij({ perWijk }), komt], ['Noorderhaven']);
    expect(noord).toEqual({ wijk: 'Noorderhaven', aangemeld: 10, aanwezig: 3, opkomst: 75 });
  });
});

describe('kiesRijen', () => {
  it('kiest op soort, schooljaar en wijk tegelijk', () => {
    const cursus = eenRij({ bijeenkomstId: 'b2', bijeenkomstSoort: 'knoppencursus' });
    const kies = (keuze: object) =>
      kiesRijen([eenRij(), cursus], { soort: '', schooljaar: '', wijk: '', ...keuze }).map((rij) => rij.bijeenkomstId);
    expect(kies({ soort: 'knoppencursus', schooljaar: '2024–2025' })).toEqual(['b2']);
    expect(kies({ schooljaar: '2025–2026' })).toEqual([]);
    expect(kies({ wijk: 'Noorderhaven' })).toEqual(['b1', 'b2']);
  });
});
