import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Waarde, Wijziging } from '@domain/formulier/wijziging';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEHEER, MARIT } from '../../../test/builders/een-adresboek';
import { codesOf, expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import { eenHelpdeskWerkplek, type HelpdeskWerkplek } from '../../../test/builders/een-helpdesk-werkplek';

let plek: HelpdeskWerkplek;
beforeEach(async () => void (plek = await eenHelpdeskWerkplek()));
afterEach(() => plek.close());

const ANDER: Medewerker = { ...BEHEER, id: 'ander', naam: 'Ans Ander' };

describe('saveInstellingen', () => {
  const zet = (pad: string, van: Waarde, naar: Waarde): Wijziging => ({ pad, van, naar });
  const save = (wie: Medewerker, ...wijzigingen: readonly Wijziging[]) =>
    plek.useCases.saveInstellingen(wie, { wijzigingen });
  const uren = { dagen: [1, 2], van: '08:30', tot: '12:00' };
  const NIEUW = [
    zet('dagen', ['1', '2', '3', '4', '5'], ['2', '1']),
    zet('van', '09:00', '08:30'),
    zet('tot', '14:00', '12:00'),
  ];

  it('bewaart uren en nummer, en alleen als ze kloppen', async () => {
    const telefoon = zet('telefoon', null, '020 123 45 67');
    expect(expectOk(await save(BEHEER, ...NIEUW, telefoon))).toMatchObject({
      uren,
      telefoon: '020 123 45 67',
      bijgewerkt: { doorId: BEHEER.id },
    });
    const fout = [zet('dagen', ['1', '2'], []), zet('tot', '12:00', '08:30'), zet('telefoon', '020 123 45 67', 'bel')];
    expect(codesOf(await save(BEHEER, ...fout))).toEqual(['veld-leeg', 'regel', 'veld-soort']);
    const gezien = expectOk(await plek.useCases.showInfo(MARIT));
    expect(gezien.uren).toEqual(uren);
    expect(gezien.bijgewerkt).toBeUndefined();
    expectOk(await save(BEHEER, zet('telefoon', '020 123 45 67', '020 123 45 68')));
    const [laatste, eerste, ...meer] = await plek.beheerAudit();
    expect(meer).toEqual([]);
    expect(eerste?.velden.map(({ veld }) => veld)).toEqual(['dagen', 'van', 'tot', 'telefoon']);
    expect(laatste).toMatchObject({
      doorId: BEHEER.id,
      overId: 'helpdesk',
      velden: [{ veld: 'telefoon', van: '020 123 45 67', naar: '020 123 45 68' }],
    });
  });

  it('bewaart van twee beheerders tegelijk wat elk veranderde, en laat bij hetzelfde veld kiezen', async () => {
    const samen = await Promise.all([
      save(BEHEER, zet('van', '09:00', '08:00')),
      save(ANDER, zet('tot', '14:00', '15:00')),
    ]);
    expect(samen.map(({ ok }) => ok)).toEqual([true, true]);
    expect(expectOk(await plek.useCases.showInfo(MARIT)).uren).toMatchObject({ van: '08:00', tot: '15:00' });

    expect(await save(BEHEER, zet('tot', '14:00', '16:00'))).toMatchObject({
      ok: false,
      refusals: [{ code: 'veld-gewijzigd', pad: 'tot' }],
      botsingen: [{ pad: 'tot', huidig: '15:00', naar: '16:00' }],
    });
    expect(expectOk(await plek.useCases.showInfo(MARIT)).uren.tot).toBe('15:00');
  });

  it('weigert uren die pas samen niet meer kloppen', async () => {
    expectOk(await save(BEHEER, zet('tot', '14:00', '10:00')));
    expect(codesOf(await save(ANDER, zet('van', '09:00', '10:30')))).toEqual(['regel']);
  });
});
