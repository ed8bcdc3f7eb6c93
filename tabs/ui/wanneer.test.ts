import { describe, expect, it } from 'vitest';
import { wanneer, wanneerOver } from './wanneer';

describe('wanneer', () => {
  it('noemt vandaag de tijd en anders de dag', () => {
    expect(wanneer('2024-10-09T07:15:00Z', '2024-10-09')).toBe('vandaag 9.15');
    expect(wanneer('2024-10-09T07:15:00Z', '2024-10-10')).toBe('09-10-2024');
  });
});

describe('wanneerOver', () => {
  it('noemt de dag waar het over gaat, niet de dag van opschrijven', () => {
    expect(wanneerOver('2024-10-07', '2024-10-09T07:15:00Z', '2024-10-09')).toBe('07-10-2024');
    expect(wanneerOver('2024-10-09', '2024-10-08T07:15:00Z', '2024-10-09')).toBe('vandaag');
  });
});
