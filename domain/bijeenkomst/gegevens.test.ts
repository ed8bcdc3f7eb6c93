import { describe, expect, it } from 'vitest';
import { bijeenkomstAntwoorden } from '../../test/builders/een-bijeenkomst';
import { readGegevens, toKopgegevens } from './gegevens';
import { TERUGBLIK_STANDAARD } from './vragen';

describe('readGegevens', () => {
  it('geeft van wat niet gevraagd wordt niets door', () => {
    const beide = { kaartLink: 'https://kaart.example', teamsLink: 'https://teams.example' };
    const online = readGegevens(bijeenkomstAntwoorden({ ...beide, vorm: 'online' }));
    expect(online).toMatchObject({ isOnline: true, plaats: '', teamsLink: 'https://teams.example' });
    expect(online).not.toHaveProperty('kaartLink');
    const locatie = readGegevens(bijeenkomstAntwoorden(beide));
    expect(locatie).toMatchObject({ isOnline: false, plaats: 'Kantoor van het swv, Kade 12' });
    expect(locatie).not.toHaveProperty('teamsLink');
  });

  it('maakt van elke regel een doel', () => {
    expect(readGegevens({ doelen: ' Een \n\n Twee\n' }).doelen).toEqual(['Een', 'Twee']);
  });

  it('stelt na afloop de gewone vragen, tenzij iemand ze weghaalde', () => {
    expect(readGegevens({}).terugblikvragen).toBe(TERUGBLIK_STANDAARD);
    expect(readGegevens({ terugblikvragen: [] }).terugblikvragen).toEqual([]);
  });

  it('leest een leeg concept zonder te struikelen', () => {
    expect(readGegevens({})).toMatchObject({ titel: '', soort: 'anders', datum: '', capaciteit: 0, vragen: [] });
  });
});

describe('toKopgegevens', () => {
  it('rekent dag en tijden om naar momenten, ook aan beide kanten van het verzetten van de klok', () => {
    const momenten = (datum: string) => {
      const { begin, eind } = toKopgegevens(bijeenkomstAntwoorden({ datum }));
      return [begin, eind];
    };
    expect(momenten('2026-03-28')).toEqual(['2026-03-28T08:00:00.000Z', '2026-03-28T10:00:00.000Z']);
    expect(momenten('2026-03-29')).toEqual(['2026-03-29T07:00:00.000Z', '2026-03-29T09:00:00.000Z']);
    expect(momenten('2026-10-24')).toEqual(['2026-10-24T07:00:00.000Z', '2026-10-24T09:00:00.000Z']);
    expect(momenten('2026-10-25')).toEqual(['2026-10-25T08:00:00.000Z', '2026-10-25T10:00:00.000Z']);
  });
});
