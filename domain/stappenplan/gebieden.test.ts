import { describe, expect, it } from 'vitest';
import { GEBIEDEN, listAangevinkt } from './gebieden';
import { STANDAARD_KEUZELIJSTEN } from './standaard-keuzelijsten';

describe('GEBIEDEN', () => {
  it('staan in twee groepen, elk met een eigen code en label', () => {
    expect([...new Set(GEBIEDEN.map(({ groep }) => groep))]).toEqual(['Leergebied', 'Leergebiedoverstijgend']);
    expect(new Set(GEBIEDEN.map(({ code }) => code)).size).toBe(GEBIEDEN.length);
    expect(new Set(GEBIEDEN.map(({ label }) => label)).size).toBe(GEBIEDEN.length);
  });
});

describe('listAangevinkt', () => {
  it('houdt de volgorde van de tabel en vergeet wat niet bestaat', () => {
    expect(
      listAangevinkt({ keuzelijsten: STANDAARD_KEUZELIJSTEN }, { gebieden: ['werkhouding', 'x', 'taal'] }).map(
        ({ code }) => code,
      ),
    ).toEqual(['taal', 'werkhouding']);
  });
  it('is leeg zolang er niets is aangevinkt', () =>
    expect(listAangevinkt({ keuzelijsten: STANDAARD_KEUZELIJSTEN }, {})).toEqual([]));
});
