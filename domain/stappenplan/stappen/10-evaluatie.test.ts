import { describe, expect, it } from 'vitest';
import { judgeStap, namen } from '../../../test/builders/judge-stap';

const evaluatie = (nummer: number, over: object = {}) => ({
  id: `e${nummer}`,
  tussendoel: `tussendoel-${nummer}`,
  resultaat: 'behaald',
  toelichting: 'Gezien in de les.',
  ...over,
});
const judge = (antwoorden: object, vandaag?: string) => judgeStap(10, { stappen: { 10: { ...antwoorden } } }, vandaag);

describe('evaluatie', () => {
  it('vraagt een evaluatie van elk tussendoel en noemt wat ontbreekt', () => {
    expect(judge({ evaluaties: [evaluatie(2)] })).toEqual([
      {
        code: 'regel',
        message: 'Elk tussendoel van stap 8 is geëvalueerd. Voeg tussendoel 1, 3 en 4 nog toe.',
        pad: 'evaluaties',
      },
    ]);
    expect(namen(judge({ evaluaties: [] }))).toEqual(['te-weinig-rijen evaluaties']);
  });

  it('laat een tussendoel niet twee keer toe, en niet als het weg is', () => {
    const vier = [1, 2, 3, 4].map((nummer) => evaluatie(nummer));
    expect(namen(judge({ evaluaties: [...vier, evaluatie(4, { id: 'e5' })] }))).toEqual([
      'regel evaluaties/e5/tussendoel',
    ]);
    expect(namen(judge({ evaluaties: [...vier, evaluatie(5)] }))).toEqual(['keuze-onbekend evaluaties/e5/tussendoel']);
  });

  it('vraagt het gesprek, wie er waren, de stem, de conclusie en het vervolg', () => {
    const leeg = { voortgang: '', gehoudenOp: '', aanwezigen: '', stemLeerling: '', conclusie: '', vervolg: '' };
    const { voortgang: _, ...moet } = leeg;
    expect(namen(judge(leeg))).toEqual(Object.keys(moet).map((naam) => `veld-leeg ${naam}`));
  });

  it('weigert een gesprek vóór de start en een gesprek dat nog moet komen', () => {
    expect(judge({ gehoudenOp: '2024-09-01' })).toMatchObject([{ code: 'datum-volgorde', voorstel: '2024-09-02' }]);
    expect(judge({}, '2025-01-29')).toMatchObject([{ code: 'datum-volgorde', voorstel: '2025-01-29' }]);
    expect(judge({}, '2025-01-30')).toEqual([]);
  });
});
