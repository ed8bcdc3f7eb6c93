import { describe, expect, it } from 'vitest';
import { eenVolledigDossier, type DossierWensen } from '../../test/builders/een-dossier';
import { readFeiten } from './feiten';
import { checkAfwijking, checkOndersteuning, checkOvereenstemming } from './handelingsdeel';

type Stappen = NonNullable<DossierWensen['stappen']>;
const feiten = (stappen: Stappen) => readFeiten(eenVolledigDossier({ stappen }), '2024-10-12');

describe('checkOndersteuning', () => {
  const judge = (...rijen: readonly { wie?: string; hoe?: string }[]) =>
    checkOndersteuning(feiten({ 8: { tussendoelen: rijen.map((rij, plaats) => ({ id: `t${plaats + 1}`, ...rij })) } }));
  const heel = { wie: 'Leerkracht', hoe: 'Elke dag' };

  it.each([
    [[], 'Er is nog geen tussendoel.', 'tussendoelen'],
    [[{}], 'Bij tussendoel 1 staat nog niet wie de ondersteuning geeft, en hoe.', 'tussendoelen/t1/wie'],
    [[heel, { hoe: 'Zo' }], 'Bij tussendoel 2 staat nog niet wie de ondersteuning geeft.', 'tussendoelen/t2/wie'],
    [
      [heel, { wie: 'Teun', hoe: ' ' }],
      'Bij tussendoel 2 staat nog niet hoe de ondersteuning gaat.',
      'tussendoelen/t2/hoe',
    ],
    [
      [{ wie: 'Teun' }, heel, {}],
      'Bij tussendoel 1 en 3 staat nog niet wie de ondersteuning geeft, en hoe.',
      'tussendoelen/t1/hoe',
    ],
  ])('vraagt wie en hoe van elk tussendoel: %j', (rijen, toelichting, pad) =>
    expect(judge(...rijen)).toEqual({ stap: 8, pad, toestand: 'ontbreekt', toelichting }),
  );

  it('is in orde als elk tussendoel zegt wie en hoe, zonder naar de rest te kijken', () =>
    expect(judge(heel)).toMatchObject({
      toestand: 'inOrde',
      toelichting: '1 tussendoel, met wie de ondersteuning geeft, en hoe',
    }));
});

describe('checkAfwijking', () => {
  it.each([
    [{ afwijking: false }, 'inOrde', 'Geen afwijking, vastgelegd op 8 oktober 2024'],
    [{ afwijking: false, perspectiefOp: undefined }, 'inOrde', 'Geen afwijking'],
    [
      { afwijking: true, afwijkingToelichting: 'Geen Frans.' },
      'inOrde',
      'Afwijking met toelichting, vastgelegd op 8 oktober 2024',
    ],
    [{ afwijking: true }, 'ontbreekt', 'Er staat nog niet waar en waarom het programma afwijkt.'],
    [{ afwijking: undefined }, 'ontbreekt', 'Er staat nog niet of het programma afwijkt.'],
  ])('leest %j als %s', (stap7, toestand, toelichting) =>
    expect(checkAfwijking(feiten({ 7: stap7 }))).toMatchObject({ toestand, toelichting }),
  );
});

describe('checkOvereenstemming', () => {
  const zegt = (nummer: number, instemming: string) => ({
    id: `i${nummer}`,
    gezaghebbende: `gezaghebbende-${nummer}`,
    instemming,
  });
  const judge = (instemmingen: readonly ReturnType<typeof zegt>[], heeftHandelingsdeel = true, meer: Stappen = {}) =>
    checkOvereenstemming(feiten({ ...meer, 9: { instemmingen } }), heeftHandelingsdeel);

  it('is er pas als elke gezaghebbende van stap 1 instemt', () => {
    expect(judge([])).toMatchObject({
      toestand: 'ontbreekt',
      toelichting: 'Nog niet gevraagd aan de 2 gezaghebbenden.',
    });
    expect(judge([zegt(1, 'ja')])).toMatchObject({
      toestand: 'ontbreekt',
      toelichting: '1 van de 2 gezaghebbenden heeft ingestemd.',
    });
    expect(judge([zegt(1, 'ja'), zegt(2, 'ja')])).toMatchObject({
      toestand: 'inOrde',
      toelichting: 'De 2 gezaghebbenden stemmen in',
    });
  });

  it('telt een ja van iemand die niet in stap 1 staat niet mee, en een dubbele ja één keer', () => {
    expect(judge([zegt(1, 'ja'), zegt(7, 'ja')])).toMatchObject({ toestand: 'ontbreekt' });
    expect(judge([zegt(1, 'ja'), { ...zegt(1, 'ja'), id: 'i9' }])).toMatchObject({ toestand: 'ontbreekt' });
  });

  it('wacht op stap 8 zolang het handelingsdeel niet klaar is', () => {
    expect(judge([], false)).toMatchObject({ toestand: 'wacht', wachtOp: 'Eerst stap 8' });
    expect(judge([zegt(1, 'ja'), zegt(2, 'ja')], false)).toMatchObject({ toestand: 'inOrde' });
  });

  it('ontbreekt na een nee, en wijst die rij aan', () =>
    expect(judge([zegt(1, 'ja'), zegt(2, 'nee')])).toMatchObject({
      toestand: 'ontbreekt',
      pad: 'instemmingen/i2/instemming',
    }));

  it('vraagt zonder gezaghebbende eerst om stap 1', () =>
    expect(judge([], true, { 1: { gezaghebbenden: [] } })).toMatchObject({
      toestand: 'ontbreekt',
      stap: 1,
      pad: 'gezaghebbenden',
    }));
});
