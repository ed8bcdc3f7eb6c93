import { describe, expect, it } from 'vitest';
import { judgeStap, namen } from '../../../test/builders/judge-stap';

const rij = { id: 'g1', naam: 'Roos Wielewaal', relatie: 'moeder' };

describe('leerlingEnBetrokkenen', () => {
  it('vraagt naam, geboortedatum, groep, niveau, startdatum, gezaghebbende, aanleiding en vraag', () => {
    const leeg = {
      roepnaam: '',
      achternaam: '',
      geboortedatum: '',
      groep: '',
      niveau: '',
      startdatum: '',
      gezaghebbenden: [],
      aanleiding: ' ',
      ondersteuningsvraag: '',
    };
    expect(judgeStap(1, { stappen: { 1: leeg } }).map(({ pad }) => pad)).toEqual(Object.keys(leeg));
  });

  it('mag zonder voorvoegsel, leerkracht, betrokkenen en toestemming', () => {
    const leeg = {
      voorvoegsel: '',
      groepsleerkracht: '',
      duoleerkracht: '',
      betrokkenen: [],
      toestemmingDerden: undefined,
    };
    expect(judgeStap(1, { stappen: { 1: leeg } })).toEqual([]);
  });

  it('kent hoogstens vier gezaghebbenden', () => {
    const vijf = [1, 2, 3, 4, 5].map((nummer) => ({ ...rij, id: `g${nummer}` }));
    expect(namen(judgeStap(1, { stappen: { 1: { gezaghebbenden: vijf } } }))).toEqual(['te-veel-rijen gezaghebbenden']);
    expect(judgeStap(1, { stappen: { 1: { gezaghebbenden: vijf.slice(1) } } })).toEqual([]);
  });

  it('vraagt de startdatum na de geboortedatum, en een geboortedatum die geweest is', () => {
    expect(judgeStap(1, { stappen: { 1: { geboortedatum: '2024-09-03' } } })).toMatchObject([
      { code: 'datum-volgorde', pad: 'startdatum', voorstel: '2024-09-03' },
    ]);
    expect(namen(judgeStap(1, { stappen: { 1: { geboortedatum: '2025-02-02' } } }))).toEqual([
      'datum-volgorde geboortedatum',
    ]);
  });

  it('laat een start in de toekomst toe, en niet in een jaar dat een vergissing is', () => {
    expect(judgeStap(1, { stappen: { 1: { startdatum: '2025-03-03' } } })).toEqual([]);
    expect(namen(judgeStap(1, { stappen: { 1: { startdatum: '2062-03-03' } } }))).toEqual([
      'datum-buiten-grens startdatum',
    ]);
  });
});
