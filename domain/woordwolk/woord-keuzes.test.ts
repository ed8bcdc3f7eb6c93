import { describe, expect, it } from 'vitest';
import { hideWoord, joinWoorden, setApart, showWoord, splitWoord } from './woord-keuzes';

const GEEN = { verborgen: [], samen: [] };

describe('hideWoord en showWoord', () => {
  it('zetten een woord één keer op de lijst en halen het er weer af', () => {
    const verborgen = hideWoord(hideWoord(GEEN, 'Sparren '), 'sparren');
    expect(verborgen).toEqual({ verborgen: ['sparren'], samen: [] });
    expect(showWoord(verborgen, 'Sparren')).toEqual(GEEN);
  });
});

describe('joinWoorden en splitWoord', () => {
  it('laten een woord als één ander tellen, en weer als zichzelf', () => {
    const samen = joinWoorden(joinWoorden(GEEN, 'filmpjes', 'clips'), 'filmpjes', 'Video’s');
    expect(samen).toEqual({ verborgen: [], samen: [{ van: 'filmpjes', naar: 'video’s' }] });
    expect(splitWoord(samen, 'filmpjes')).toEqual(GEEN);
  });

  it('laten alles zoals het is als het om hetzelfde of om niets gaat', () => {
    expect(joinWoorden(GEEN, 'doel', 'Doel ')).toBe(GEEN);
    expect(joinWoorden(GEEN, '', 'doel')).toBe(GEEN);
  });
});

describe('setApart', () => {
  it('haalt een vorm weg bij een ander woord, tot dat weer mag', () => {
    const apart = setApart(joinWoorden(GEEN, 'voorbeeld', 'sjabloon'), 'Voorbeeld');
    expect(apart).toEqual({ verborgen: [], samen: [{ van: 'voorbeeld', naar: 'voorbeeld' }] });
    expect(splitWoord(apart, 'voorbeeld')).toEqual(GEEN);
  });
});
