import { describe, expect, it } from 'vitest';
import { judgeStap, namen } from '../../../test/builders/judge-stap';

const factor = (id: string, soort?: string) => ({ id, soort, domein: 'leerling', tekst: 'Rekent met blokjes.' });
const judge = (antwoorden: object) => judgeStap(3, { stappen: { 3: { ...antwoorden } } });

describe('factoren', () => {
  it('vraagt minstens één stimulerende en één belemmerende factor', () => {
    expect(judge({ factoren: [factor('a', 'stimulerend'), factor('b', 'belemmerend')] })).toEqual([]);
    expect(judge({ factoren: [factor('a', 'stimulerend')] })).toEqual([
      { code: 'regel', message: 'Er staat minstens één belemmerende factor. Voeg er een toe.', pad: 'factoren' },
    ]);
    expect(judge({ factoren: [factor('a', 'belemmerend')] })).toMatchObject([
      { message: expect.stringContaining('stimulerende') },
    ]);
  });

  it('vraagt bij een lege lijst of een lege soort maar één keer', () => {
    expect(namen(judge({ factoren: [] }))).toEqual(['te-weinig-rijen factoren']);
    expect(namen(judge({ factoren: [factor('a', 'stimulerend'), factor('b')] }))).toEqual([
      'veld-leeg factoren/b/soort',
    ]);
  });

  it('weigert een momentopname van morgen', () => {
    expect(namen(judge({ momentopnameOp: '2025-02-02' }))).toEqual(['datum-volgorde momentopnameOp']);
    expect(judge({ momentopnameOp: '2025-02-01' })).toEqual([]);
  });
});
