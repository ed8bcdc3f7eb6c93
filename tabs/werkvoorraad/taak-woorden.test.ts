import type { Taak } from '@domain/dossier/dossier';
import { describe, expect, it } from 'vitest';
import { readDatumStand } from './taak-woorden';

const VANDAAG = '2024-10-01';
const taak = (soort: Taak['soort'], datum: string): Taak => ({ soort, datum, doe: 'Doe dit', reden: 'Omdat.' });

describe('readDatumStand', () => {
  it('noemt een datum die voorbij is te laat', () =>
    expect(readDatumStand(taak('evaluatie', '2024-09-30'), VANDAAG)).toEqual({
      stand: 'teLaat',
      tekst: '30 sep 2024',
      woord: 'te laat',
    }));

  it('zegt dat het vandaag is', () =>
    expect(readDatumStand(taak('evaluatie', VANDAAG), VANDAAG)).toMatchObject({ stand: 'nadert', woord: 'vandaag' }));

  it('waarschuwt voor de zes weken vanaf vier weken, en voor iets anders niet', () => {
    expect(readDatumStand(taak('vaststellen', '2024-10-15'), VANDAAG).stand).toBe('nadert');
    expect(readDatumStand(taak('vaststellen', '2024-10-16'), VANDAAG).stand).toBe('gewoon');
    expect(readDatumStand(taak('evaluatiegesprek', '2024-10-02'), VANDAAG).stand).toBe('gewoon');
  });
});
