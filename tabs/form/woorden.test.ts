import { describe, expect, it } from 'vitest';
import { describeLengte, telWoorden } from './woorden';

describe('telWoorden', () => {
  it.each([
    ['', 0],
    ['  ', 0],
    ['een', 1],
    [' een\n twee,  drie ', 3],
  ])('telt in %j %i woorden', (tekst, aantal) => expect(telWoorden(tekst)).toBe(aantal));
});

describe('describeLengte', () => {
  const richtlijn = { van: 2, tot: 3 };
  it('noemt de richtlijn en het aantal woorden', () =>
    expect(describeLengte({ tekst: 'een', maxLengte: 100, richtlijn })).toMatchObject({
      links: 'Richtlijn: 2 tot 3 woorden.',
      rechts: '1 woord',
    }));
  it('vraagt boven de richtlijn of het korter kan', () =>
    expect(describeLengte({ tekst: 'een twee drie vier', maxLengte: 100, richtlijn }).links).toBe(
      'Richtlijn: 2 tot 3 woorden. Kan dit korter?',
    ));
  it('telt af vanaf 90 procent van wat past', () => {
    expect(describeLengte({ tekst: 'x'.repeat(89), maxLengte: 100 }).rechts).toBe('1 woord');
    expect(describeLengte({ tekst: 'x'.repeat(90), maxLengte: 100 }).rechts).toBe('Nog 10 tekens');
    expect(describeLengte({ tekst: 'x'.repeat(101), maxLengte: 100 }).rechts).toBe('1 woord');
  });
});
