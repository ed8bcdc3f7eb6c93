import { describe, expect, it } from 'vitest';
import { BEHEER, MARIT, MEDEWERKERS, SCHOLEN, ZILVEREN_REIGER } from '../../test/builders/een-adresboek';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { createAdresboek } from './adresboek';

describe('findMedewerker', () => {
  it('geeft wie in het adresboek staat, zonder wat de opslag erbij bewaart', async () => {
    const { deps } = await eenWerkplek();
    expect(await deps.adresboek.findMedewerker(MARIT.id)).toEqual(MARIT);
    expect(await deps.adresboek.findMedewerker('onbekend')).toBeUndefined();
  });

  it('ziet meteen dat iemand geen rol meer heeft', async () => {
    const { deps, saveMedewerkers } = await eenWerkplek();
    await deps.adresboek.findMedewerker(MARIT.id);
    await saveMedewerkers({ ...MARIT, rollen: [] });
    expect((await deps.adresboek.findMedewerker(MARIT.id))?.rollen).toEqual([]);
  });
});

describe('de eerste beheerder', () => {
  it('mag beginnen zolang niemand in het adresboek beheert, en daarna niet meer', async () => {
    const { deps, directory, saveMedewerkers } = await eenWerkplek();
    const adresboek = createAdresboek({ store: directory, clock: deps.clock, eersteBeheerder: 'wie-begint' });
    expect(await adresboek.findMedewerker('wie-begint')).toBeUndefined();
    await saveMedewerkers({ ...BEHEER, isActief: false });
    expect(await adresboek.findMedewerker('wie-begint')).toMatchObject({ id: 'wie-begint', rollen: ['beheer'] });
    expect(await adresboek.findMedewerker('een-ander')).toBeUndefined();
    await saveMedewerkers({ ...MARIT, id: 'wie-begint', rollen: ['ib'] });
    expect((await adresboek.findMedewerker('wie-begint'))?.rollen).toEqual(['ib']);
    expect(await deps.adresboek.findMedewerker('onbekend')).toBeUndefined();
  });
});

describe('wie is uitgezet', () => {
  it('staat er niet meer in, behalve met een naam', async () => {
    const { deps, saveMedewerkers } = await eenWerkplek();
    await saveMedewerkers({ ...MARIT, isActief: false });
    expect(await deps.adresboek.findMedewerker(MARIT.id)).toBeUndefined();
    expect(await deps.adresboek.listMedewerkers()).toHaveLength(MEDEWERKERS.length - 1);
    expect(await deps.adresboek.listAlleMedewerkers()).toHaveLength(MEDEWERKERS.length);
  });
});

describe('listScholen', () => {
  it('geeft elke school met haar soort', async () => {
    const { deps } = await eenWerkplek();
    expect(await deps.adresboek.listScholen()).toEqual(SCHOLEN);
    expect((await deps.adresboek.listScholen())[0]).toEqual(ZILVEREN_REIGER);
  });
});

describe('listMedewerkers', () => {
  it('is hoogstens een minuut oud', async () => {
    const { deps, klok, saveMedewerkers } = await eenWerkplek('2024-10-03T08:00:00.000Z');
    expect(await deps.adresboek.listMedewerkers()).toHaveLength(MEDEWERKERS.length);
    await saveMedewerkers({ ...MARIT, id: 'nieuw' });
    klok.nu = '2024-10-03T08:00:59.000Z';
    expect(await deps.adresboek.listMedewerkers()).toHaveLength(MEDEWERKERS.length);
    klok.nu = '2024-10-03T08:01:00.000Z';
    expect(await deps.adresboek.listMedewerkers()).toHaveLength(MEDEWERKERS.length + 1);
  });
});

describe('nextNummer', () => {
  it('telt per jaar vanaf een', async () => {
    const { deps } = await eenWerkplek();
    const nummers = [];
    for (const jaar of ['2024', '2024', '2025']) nummers.push(await deps.adresboek.nextNummer('dossiers', jaar));
    expect(nummers).toEqual(['D-2024-000001', 'D-2024-000002', 'D-2025-000001']);
    expect(await deps.adresboek.nextNummer('helpdesk', '2024')).toBe('H-2024-000001');
  });

  it('geeft twintig mensen tegelijk elk een ander nummer', async () => {
    const { deps } = await eenWerkplek();
    const nummers = await Promise.all(Array.from({ length: 20 }, () => deps.adresboek.nextNummer('dossiers', '2024')));
    expect(new Set(nummers).size).toBe(20);
  });
});
