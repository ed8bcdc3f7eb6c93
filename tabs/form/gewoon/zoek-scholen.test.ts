import { describe, expect, it } from 'vitest';
import { toSchoolTekst, zoekScholen } from './zoek-scholen';

const SCHOLEN = [
  { id: '99AA00', naam: 'De Zilveren Reiger', wijk: 'Molenkwartier' },
  { id: '99AB00', naam: 'Het Waterrad', wijk: 'Noorderhaven' },
  { id: '99AC00', naam: 'Basisschool De Reiger', wijk: 'Noorderhaven' },
  { id: '99AD00', naam: 'Daltonschool Élan', wijk: 'Molenkwartier' },
];
const zoek = (tekst: string) => zoekScholen(SCHOLEN, tekst).map(({ id }) => id);

describe('zoekScholen', () => {
  it('vindt op een stuk van de naam, en eerst wat zo begint', () => {
    expect(zoek('de')).toEqual(['99AA00', '99AC00']);
    expect(zoek('reiger zilv')).toEqual(['99AA00']);
    expect(zoek('basis')).toEqual(['99AC00']);
  });

  it('vindt op BRIN, en let niet op hoofdletters en accenten', () => {
    expect(zoek('99ab')).toEqual(['99AB00']);
    expect(zoek('elan')).toEqual(['99AD00']);
  });

  it('vindt terug wat gekozen was', () => {
    expect(SCHOLEN.map((school) => zoek(toSchoolTekst(school)))).toEqual(SCHOLEN.map(({ id }) => [id]));
  });

  it('vindt niets wat er niet is, en geeft er niet meer dan acht', () => {
    expect(zoek('onbekend')).toEqual([]);
    const veel = Array.from({ length: 20 }, (_, i) => ({ id: `98AA${i}`, naam: `School ${i}`, wijk: 'x' }));
    expect(zoekScholen(veel, '')).toHaveLength(8);
  });
});
