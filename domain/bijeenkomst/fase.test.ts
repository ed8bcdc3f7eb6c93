import { describe, expect, it } from 'vitest';
import {
  eenAanmelding,
  eenBijeenkomst,
  eenConceptBijeenkomst,
  eenStand,
  NU,
} from '../../test/builders/een-bijeenkomst';
import type { Bijeenkomst } from './bijeenkomst';
import { judgeFase, listBijeenkomstActies } from './fase';

const OPEN = eenBijeenkomst({ capaciteit: 2 });
const met = (bezet: number, wachtend = 0): Bijeenkomst => ({ ...OPEN, plekken: { ...OPEN.plekken, bezet, wachtend } });
const EINDSTAND = { aangemeld: 2, aanwezig: 0, nietVerschenen: 0, afgemeld: 0, perSchool: {} };

describe('judgeFase', () => {
  it.each<[string, Bijeenkomst, string]>([
    ['concept', eenConceptBijeenkomst(), NU],
    ['open', met(1), NU],
    ['vol', met(2), NU],
    ['vol', met(1, 1), NU],
    ['gesloten', { ...OPEN, status: 'gesloten' }, NU],
    ['open', OPEN, '2025-05-13T21:59:59.999Z'],
    ['gesloten', OPEN, '2025-05-13T22:00:00.000Z'],
    ['gesloten', met(2), '2025-05-15T06:59:59.999Z'],
    ['voorbij', OPEN, '2025-05-15T07:00:00.000Z'],
    ['voorbij', { ...OPEN, status: 'gesloten' }, '2025-06-01T07:00:00.000Z'],
    ['afgezegd', { ...OPEN, status: 'afgezegd' }, '2025-06-01T07:00:00.000Z'],
  ])('zegt %s (%#)', (verwacht, bijeenkomst, nu) => expect(judgeFase(bijeenkomst, nu)).toBe(verwacht));

  it('sluit op de dag zelf pas bij het begin als aanmelden tot en met die dag kan', () => {
    const bijeenkomst = eenBijeenkomst({ aanmeldenTot: '2025-05-15' });
    expect(judgeFase(bijeenkomst, '2025-05-15T06:59:59.999Z')).toBe('open');
  });
});

describe('listBijeenkomstActies', () => {
  it.each<[string, Bijeenkomst, string, string]>([
    ['een concept', eenConceptBijeenkomst(), NU, 'wijzigen publiceren verwijderen'],
    ['voor het begin', OPEN, NU, 'sluiten wijzigen afzeggen aanmeldingToevoegen berichtSturen exporteren'],
    [
      'na sluiten',
      { ...OPEN, status: 'gesloten' },
      NU,
      'publiceren wijzigen afzeggen aanmeldingToevoegen berichtSturen exporteren',
    ],
    [
      'een uur voor het begin',
      OPEN,
      '2025-05-15T06:00:00.000Z',
      'sluiten wijzigen afzeggen aanmeldingToevoegen berichtSturen exporteren aanwezigheid',
    ],
    ['tijdens', OPEN, '2025-05-15T07:00:00.000Z', 'wijzigen aanmeldingToevoegen berichtSturen exporteren aanwezigheid'],
    ['na afloop', OPEN, '2025-05-15T09:00:00.000Z', 'berichtSturen exporteren aanwezigheid'],
    ['na afzeggen', { ...OPEN, status: 'afgezegd' }, NU, 'berichtSturen exporteren'],
    ['als de gegevens weg zijn', { ...OPEN, eindstand: EINDSTAND }, '2025-08-01T00:00:00.000Z', ''],
  ])('noemt wat kan: %s', (_, bijeenkomst, nu, verwacht) =>
    expect(listBijeenkomstActies(bijeenkomst, nu).join(' ')).toBe(verwacht),
  );

  it('zegt hetzelfde wie er ook is aangemeld', () => {
    const { bijeenkomst } = eenStand(OPEN, [eenAanmelding(1)]);
    expect(listBijeenkomstActies(bijeenkomst, NU)).toEqual(listBijeenkomstActies(OPEN, NU));
  });
});
