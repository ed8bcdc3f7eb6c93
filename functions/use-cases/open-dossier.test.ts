import { describe, expect, it } from 'vitest';
import { HANNA, JOOST, MARIT, SCHOOLLEIDER, TEUN, WATERRAD } from '../../test/builders/een-adresboek';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { createOpenDossier } from './open-dossier';
import { createReadDossier } from './read-dossier';

const ID = '5b6e4c1e-0000-4000-8000-000000000001';
const ANTWOORDEN = {
  roepnaam: 'Fenna',
  achternaam: 'Wielewaal',
  geboortedatum: '2016-03-12',
  groep: '5',
  niveau: 'extra',
  startdatum: '2024-09-02',
};
const input = { id: ID, antwoorden: ANTWOORDEN };

async function werkplek(nu?: string) {
  const plek = await eenWerkplek(nu);
  return { ...plek, open: createOpenDossier(plek.deps), read: createReadDossier(plek.deps) };
}

describe('openDossier', () => {
  it('opent een dossier met een nummer, een eerste regel in het logboek en een regel in de audit', async () => {
    const { open, read, listAudit } = await werkplek();
    expect(await open(MARIT, input)).toEqual({ ok: true, value: { id: ID, isNieuw: true } });
    expect(await read(MARIT, { dossierId: ID })).toMatchObject({
      value: { kop: { nummer: 'D-2024-000001', schoolId: '99AA00' }, logboek: [{ wat: 'dossierGestart' }] },
    });
    expect(await listAudit(ID)).toContain(`${MARIT.id} geopend`);
  });

  it('neemt voor het nummer het jaar in Amsterdam: op 31 december om 23.30 uur UTC is het daar al nieuwjaar', async () => {
    const { open, readDossier } = await werkplek('2024-12-31T23:30:00.000Z');
    await open(MARIT, input);
    expect((await readDossier(ID)).kop.nummer).toBe('D-2025-000001');
  });

  it('maakt van een dubbele klik één dossier, ook als beide tegelijk aankomen', async () => {
    const { open, readDossier } = await werkplek();
    const [eerste, tweede] = await Promise.all([open(MARIT, input), open(MARIT, input)]);
    expect([eerste, tweede].map((result) => result.ok && result.value.isNieuw).sort()).toEqual([false, true]);
    const voor = await readDossier(ID);
    expect(await open(MARIT, input)).toEqual({ ok: true, value: { id: ID, isNieuw: false } });
    expect(await readDossier(ID)).toEqual(voor);
  });

  it('geeft twintig dossiers tegelijk elk een eigen nummer', async () => {
    const { open, readDossier } = await werkplek();
    const ids = Array.from({ length: 20 }, (_, i) => `dossier-${i}`);
    const resultaten = await Promise.all(ids.map((id) => open(MARIT, { ...input, id })));
    expect(resultaten.filter(({ ok }) => !ok)).toEqual([]);
    const nummers = await Promise.all(ids.map(async (id) => (await readDossier(id)).kop.nummer));
    expect(new Set(nummers).size).toBe(20);
  });

  it('laat het dossier van een andere school met rust als iemand hetzelfde id stuurt', async () => {
    const { open, readDossier } = await werkplek();
    await open(MARIT, input);
    expect(await open(JOOST, input)).toMatchObject({ ok: false, refusals: [{ code: 'bestaat-al' }] });
    expect((await readDossier(ID)).kop.schoolId).toBe('99AA00');
  });

  it.each([TEUN, SCHOOLLEIDER, HANNA])('is niet voor wie geen IB’er of KC’er is: %#', async (wie) => {
    const { open } = await werkplek();
    expect(await open(wie, input)).toMatchObject({ ok: false, refusals: [{ code: 'geen-toegang' }] });
  });

  it('opent alleen voor een eigen school', async () => {
    const { open } = await werkplek();
    expect(await open(MARIT, { ...input, schoolId: WATERRAD.id })).toMatchObject({
      refusals: [{ code: 'geen-toegang' }],
    });
  });

  it('bewaart niets en verbruikt geen nummer als er iets niet klopt', async () => {
    const { open, deps, readDossier } = await werkplek();
    const fout = await open(MARIT, { id: ID, antwoorden: { ...ANTWOORDEN, roepnaam: '' } });
    expect(fout).toMatchObject({ ok: false, refusals: [{ pad: 'roepnaam' }] });
    expect(await deps.dossiers.list(ID)).toEqual([]);
    await open(MARIT, input);
    expect((await readDossier(ID)).kop.nummer).toBe('D-2024-000001');
  });
});
