import { describe, expect, it } from 'vitest';
import { volledigeAntwoorden } from '../../../test/builders/een-dossier';
import { judgeOpslaan, judgeStap, namen } from '../../../test/builders/judge-stap';
import { leesRijen } from '../../formulier/antwoord';

const rijen = (over: object) =>
  leesRijen(volledigeAntwoorden()[8], 'tussendoelen')
    .map((rij) => ({ ...rij, ...over }))
    .slice(0, 1);
const judge = (over: object, meer: object = {}) =>
  judgeStap(8, { stappen: { 8: { tussendoelen: rijen(over), ...meer } } });

describe('tussendoelen', () => {
  it('vraagt van een tussendoel alles behalve de onderbouwing (BR-02)', () => {
    const kaal = {
      gebied: '',
      voorWie: '',
      doel: '',
      wie: '',
      hoe: '',
      waar: '',
      wanneer: '',
      waarmee: '',
      bekostiging: [],
      evaluatiedatum: '',
      onderbouwing: '',
    };
    const { onderbouwing: _, ...moet } = kaal;
    expect(namen(judge(kaal))).toEqual(Object.keys(moet).map((naam) => `veld-leeg tussendoelen/tussendoel-1/${naam}`));
  });

  it('vraagt minstens één tussendoel en de datum van het gesprek', () => {
    expect(namen(judgeStap(8, { stappen: { 8: { evaluatiegesprekOp: '', tussendoelen: [] } } }))).toEqual([
      'veld-leeg evaluatiegesprekOp',
      'te-weinig-rijen tussendoelen',
    ]);
  });

  it('vraagt de evaluatie een week vóór het gesprek en stelt de laatste dag voor (BR-03)', () => {
    expect(judge({ evaluatiedatum: '2025-01-23' })).toEqual([]);
    expect(judge({ evaluatiedatum: '2025-01-24' })).toEqual([
      {
        code: 'evaluatie-te-laat',
        message:
          'De evaluatie moet een week vóór het gesprek van 30 januari klaar zijn. Kies 23 januari 2025 of eerder.',
        pad: 'tussendoelen/tussendoel-1/evaluatiedatum',
        voorstel: '2025-01-23',
      },
    ]);
  });

  it.each([
    ['2025-01-05', '2024-12-29', 'van 5 januari 2025 klaar'],
    ['2024-03-07', '2024-02-29', 'van 7 maart klaar'],
    ['2025-03-07', '2025-02-28', 'van 7 maart klaar'],
    ['2025-01-07', '2024-12-31', 'van 7 januari 2025 klaar'],
  ])('rekent die week ook over het eind van een maand of jaar: gesprek %s', (gesprek, voorstel, zin) => {
    const teLaat = judgeStap(8, {
      verhaal: { start: '2024-01-08' },
      stappen: { 8: { evaluatiegesprekOp: gesprek, tussendoelen: rijen({ evaluatiedatum: gesprek }) } },
    });
    expect(teLaat).toMatchObject([{ code: 'evaluatie-te-laat', voorstel, message: expect.stringContaining(zin) }]);
  });

  it('zwijgt over de week zolang een van de datums leeg is', () => {
    expect(namen(judge({ evaluatiedatum: '2025-06-01' }, { evaluatiegesprekOp: '' }))).toEqual([
      'veld-leeg evaluatiegesprekOp',
    ]);
    expect(namen(judge({ evaluatiedatum: '' }))).toEqual(['veld-leeg tussendoelen/tussendoel-1/evaluatiedatum']);
  });

  it('weigert een evaluatie vóór de start, en een gesprek zonder week daarvoor', () => {
    expect(namen(judge({ evaluatiedatum: '2024-09-01' }))).toEqual([
      'datum-volgorde tussendoelen/tussendoel-1/evaluatiedatum',
    ]);
    expect(judge({ evaluatiedatum: '2024-09-02' }, { evaluatiegesprekOp: '2024-09-09' })).toEqual([]);
    expect(judge({ evaluatiedatum: '2024-09-02' }, { evaluatiegesprekOp: '2024-09-08' })).toMatchObject([
      { code: 'datum-volgorde', pad: 'evaluatiegesprekOp', voorstel: '2024-09-09' },
    ]);
  });

  it('weigert een gesprek in een jaar dat een vergissing is', () => {
    expect(namen(judge({ evaluatiedatum: '2025-01-20' }, { evaluatiegesprekOp: '2062-01-30' }))).toEqual([
      'datum-buiten-grens evaluatiegesprekOp',
    ]);
  });

  it('bewaart geen tussendoel bij een gebied dat in stap 4 niet is aangevinkt (BR-01)', () => {
    expect(judgeOpslaan(8, { stappen: { 8: { tussendoelen: rijen({ gebied: 'spelling' }) } } })).toEqual([
      {
        code: 'gebied-niet-aangevinkt',
        message: 'Het gebied moet in stap 4 zijn aangevinkt. Kies een ander gebied, of vink dit eerst aan in stap 4.',
        pad: 'tussendoelen/tussendoel-1/gebied',
      },
    ]);
    expect(judgeOpslaan(8, { stappen: { 8: { tussendoelen: rijen({ gebied: 'werkhouding' }) } } })).toEqual([]);
    expect(judgeOpslaan(8, { stappen: { 8: { tussendoelen: [{ id: 'nieuw' }] } } })).toEqual([]);
  });
});
