import { describe, expect, it } from 'vitest';
import { JOOST, MARIT, TEUN } from '../../test/builders/een-adresboek';
import { eenVolledigDossier } from '../../test/builders/een-dossier';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { createCompleteStap } from './complete-stap';
import { createReopenStap } from './reopen-stap';
import { createSaveStap } from './save-stap';

const dossierId = 'dossier-1';

async function werkplek(wensen: Parameters<typeof eenVolledigDossier>[0] = {}) {
  const plek = await eenWerkplek('2025-02-03T08:00:00.000Z');
  await plek.saveDossier(eenVolledigDossier(wensen));
  return { ...plek, complete: createCompleteStap(plek.deps), reopen: createReopenStap(plek.deps) };
}

describe('completeStap', () => {
  it('meldt de stap gereed en geeft het dossier terug met de regel in het logboek', async () => {
    const { complete, listAudit } = await werkplek();
    expect(await complete(MARIT, { dossierId, nummer: 2 })).toMatchObject({
      value: {
        stappen: expect.arrayContaining([
          expect.objectContaining({ nummer: 2, toestand: 'gereed', acties: ['heropenen'] }),
        ]),
        logboek: [{ titel: 'Stap 2 gereed' }],
      },
    });
    expect(await listAudit()).toEqual([`${MARIT.id} stap-2-gereed`]);
  });

  it('schrijft bij een dubbele klik één regel in het logboek', async () => {
    const { complete } = await werkplek();
    const resultaten = await Promise.all([1, 2].map(() => complete(MARIT, { dossierId, nummer: 2 })));
    expect(resultaten.map((result) => result.ok && result.value.logboek.length)).toEqual([1, 1]);
  });

  it('bewaart niets als er iets ontbreekt', async () => {
    const { complete, readDossier } = await werkplek({ stappen: { 2: { beeldSchool: '' } } });
    expect(await complete(MARIT, { dossierId, nummer: 2 })).toMatchObject({ refusals: [{ pad: 'beeldSchool' }] });
    expect((await readDossier()).stappen[1]?.toestand).toBe('bezig');
  });

  it('bewaart bij stap 3 elke momentopname apart, en laat de oude staan', async () => {
    const { complete, reopen, deps, klok, readDossier } = await werkplek();
    await complete(MARIT, { dossierId, nummer: 3 });
    const [eerste] = (await readDossier()).momentopnamen;
    await reopen(MARIT, { dossierId, nummer: 3, id: 'a', antwoorden: { reden: 'Nieuw schooljaar.' } });
    klok.nu = '2025-09-01T08:00:00.000Z';
    const datum = { pad: 'momentopnameOp', van: null, naar: '2025-09-01' };
    await createSaveStap(deps)(MARIT, { dossierId, nummer: 3, wijzigingen: [datum] });
    expect(await complete(MARIT, { dossierId, nummer: 3 })).toMatchObject({
      value: { momentopnamen: [{ datum: '2024-10-01' }, { datum: '2025-09-01' }] },
    });
    expect((await readDossier()).momentopnamen[0]).toEqual(eerste);
  });

  it('is niet voor een leerkracht, en een vreemde ziet niets', async () => {
    const { complete } = await werkplek();
    expect(await complete(TEUN, { dossierId, nummer: 2 })).toMatchObject({ refusals: [{ code: 'geen-toegang' }] });
    expect(await complete(JOOST, { dossierId, nummer: 2 })).toMatchObject({ refusals: [{ code: 'niet-gevonden' }] });
  });
});

describe('reopenStap', () => {
  const archiveren = { 11: { besluit: 'archiveren', archiveerReden: 'Van school.' } };

  it('brengt een gearchiveerd dossier met een reden terug', async () => {
    const { complete, reopen, klok } = await werkplek({ stappen: archiveren });
    expect(await complete(MARIT, { dossierId, nummer: 11 })).toMatchObject({
      value: { kop: { isGearchiveerd: true }, acties: ['oppMaken'] },
    });
    klok.nu = '2025-09-01T08:00:00.000Z';
    expect(
      await reopen(MARIT, { dossierId, nummer: 11, id: 'a', antwoorden: { reden: 'Terug op school.' } }),
    ).toMatchObject({
      value: { kop: { status: 'lopend' }, logboek: [{ wat: 'stapHeropend', tekst: 'Terug op school.' }, {}] },
    });
  });

  it('vraagt een reden', async () => {
    const { reopen } = await werkplek({ gereed: [2] });
    expect(await reopen(MARIT, { dossierId, nummer: 2, id: 'a', antwoorden: {} })).toMatchObject({
      refusals: [{ pad: 'reden' }],
    });
  });
});
