import { describe, expect, it } from 'vitest';
import { eenVolledigDossier, type DossierWensen } from '../../test/builders/een-dossier';
import { NOG_NIET_BESLOTEN } from '../../test/builders/wet-uitkomst';
import { checkOverleg, checkVaststelling, checkZesWeken } from './besluit';
import { readFeiten } from './feiten';

type Stappen = NonNullable<DossierWensen['stappen']>;
const feiten = (stappen: Stappen, vandaag: string) => readFeiten(eenVolledigDossier({ stappen }), vandaag);

describe('checkZesWeken', () => {
  const open = (vandaag: string) => checkZesWeken(feiten({ 9: NOG_NIET_BESLOTEN }, vandaag));
  const vastgesteld = (op: string) => checkZesWeken(feiten({ 9: { vastgesteldOp: op } }, '2025-02-01'));

  it('loopt tot en met de laatste dag', () => {
    expect(open('2024-09-02')).toMatchObject({
      toestand: 'loopt',
      toelichting: 'Loopt: uiterlijk 14 oktober 2024',
      stap: 1,
    });
    expect(open('2024-10-14')).toMatchObject({ toestand: 'loopt' });
  });

  it('ontbreekt vanaf de dag erna, en wijst naar de vaststelling', () =>
    expect(open('2024-10-15')).toEqual({
      stap: 9,
      pad: 'vastgesteldOp',
      toestand: 'ontbreekt',
      toelichting: 'De zes weken waren om op 14 oktober 2024. Het OPP is nog niet vastgesteld.',
    }));

  it.each([
    ['2024-10-14', 'Vastgesteld op 14 oktober 2024, binnen zes weken'],
    ['2024-10-15', 'Vastgesteld op 15 oktober 2024, 1 dag na de zes weken'],
    ['2024-10-31', 'Vastgesteld op 31 oktober 2024, 17 dagen na de zes weken'],
  ])('is na de vaststelling in orde en zegt wanneer: %s', (op, toelichting) =>
    expect(vastgesteld(op)).toMatchObject({ toestand: 'inOrde', toelichting }),
  );

  it.each([undefined, '2024-02-30'])('ontbreekt met startdatum %s', (startdatum) =>
    expect(checkZesWeken(feiten({ 1: { startdatum } }, '2024-10-09'))).toMatchObject({
      toestand: 'ontbreekt',
      pad: 'startdatum',
    }),
  );
});

describe('checkOverleg', () => {
  it.each([
    ['2024-10-09', 'inOrde', 'Gehouden op 9 oktober 2024'],
    ['2024-10-10', 'ontbreekt', 'Het overleg is gepland op 10 oktober 2024.'],
    ['', 'ontbreekt', 'De datum van het overleg (OOGO) is nog niet ingevuld.'],
  ])('leest op 9 oktober een overleg op %j als %s', (overlegOp, toestand, toelichting) =>
    expect(checkOverleg(feiten({ 9: { overlegOp } }, '2024-10-09'))).toMatchObject({ toestand, toelichting }),
  );
});

describe('checkVaststelling', () => {
  const judge = (stap9: object, vandaag = '2024-10-11') => checkVaststelling(feiten({ 9: { ...stap9 } }, vandaag));

  it('is in orde met datum, persoon en overeenstemming', () =>
    expect(judge({})).toMatchObject({ toestand: 'inOrde', toelichting: 'Vastgesteld op 11 oktober 2024' }));

  it.each([
    [{ vastgesteldOp: '' }, 'vastgesteldOp', 'De datum van de vaststelling is nog niet ingevuld.'],
    [{ vastgesteldDoor: ' ' }, 'vastgesteldDoor', 'Er staat nog niet wie het OPP heeft vastgesteld.'],
    [{ vastgesteldOp: '2024-10-12' }, 'vastgesteldOp', 'De vaststelling is gepland op 12 oktober 2024.'],
  ])('ontbreekt met %j', (stap9, pad, toelichting) =>
    expect(judge(stap9)).toMatchObject({ toestand: 'ontbreekt', pad, toelichting }),
  );

  it('wacht op de ouders, ook als er al een datum staat', () =>
    expect(judge({ instemmingen: [] })).toMatchObject({ toestand: 'wacht', wachtOp: 'Eerst instemming' }));

  it('gelooft na een nee geen datum die nog in het verborgen veld staat', () => {
    const nee = { id: 'i1', gezaghebbende: 'gezaghebbende-1', instemming: 'nee' };
    expect(judge({ instemmingen: [nee] })).toMatchObject({ toestand: 'wacht' });
    expect(checkZesWeken(feiten({ 9: { instemmingen: [nee] } }, '2024-11-01'))).toMatchObject({
      toestand: 'ontbreekt',
    });
  });
});
