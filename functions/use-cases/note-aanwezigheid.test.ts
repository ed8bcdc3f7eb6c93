import { describe, expect, it } from 'vitest';
import { JOOST, MARIT, TEUN } from '../../test/builders/een-adresboek';
import { eenDossier } from '../../test/builders/een-dossier';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { createNoteAanwezigheid } from './note-aanwezigheid';
import { createSaveStap } from './save-stap';

async function werkplek() {
  const plek = await eenWerkplek('2024-10-03T08:00:00.000Z');
  await plek.saveDossier(eenDossier());
  return { ...plek, note: createNoteAanwezigheid(plek.deps) };
}
const input = (stap: 2 | 5) => ({ dossierId: 'dossier-1', stap });

describe('noteAanwezigheid', () => {
  it('noemt de anderen en in welke stap zij zijn', async () => {
    const { note } = await werkplek();
    expect(await note(TEUN, input(5))).toMatchObject({ value: { aanwezigen: [] } });
    expect(await note(MARIT, input(2))).toMatchObject({
      value: { aanwezigen: [{ id: TEUN.id, naam: 'Teun Hazelaar', stap: 5 }] },
    });
    await note(TEUN, input(2));
    expect(await note(MARIT, input(2))).toMatchObject({ value: { aanwezigen: [{ stap: 2 }] } });
  });

  it('vergeet wie een halve minuut niets liet horen', async () => {
    const { note, klok } = await werkplek();
    await note(TEUN, input(5));
    klok.nu = '2024-10-03T08:00:31.000Z';
    expect(await note(MARIT, input(2))).toMatchObject({ value: { aanwezigen: [] } });
  });

  it('geeft een andere versie zodra iemand iets bewaarde, en niet door aanwezig te zijn', async () => {
    const { deps, note } = await werkplek();
    const versie = async () => {
      const result = await note(MARIT, input(2));
      return result.ok ? result.value.versie : '';
    };
    const eerst = await versie();
    expect(await versie()).toBe(eerst);
    const wijzigingen = [{ pad: 'beeldSchool', van: null, naar: 'Zo.' }];
    await createSaveStap(deps)(TEUN, { dossierId: 'dossier-1', nummer: 2, wijzigingen });
    expect(await versie()).not.toBe(eerst);
  });

  it('laat een vreemde niet merken dat het dossier bestaat, en schrijft dan niets', async () => {
    const { deps, note } = await werkplek();
    expect(await note(JOOST, input(2))).toMatchObject({ refusals: [{ code: 'niet-gevonden' }] });
    expect(await note(JOOST, { dossierId: 'bestaat-niet', stap: 2 })).toMatchObject({
      refusals: [{ code: 'niet-gevonden' }],
    });
    expect([
      ...(await deps.dossiers.list('dossier-1', 'aanwezig-')),
      ...(await deps.dossiers.list('bestaat-niet')),
    ]).toEqual([]);
  });
});
