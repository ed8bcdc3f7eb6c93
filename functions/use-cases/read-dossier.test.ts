import { describe, expect, it } from 'vitest';
import { BEHEER, HANNA, JOOST, MARIT, SCHOOLLEIDER, TEUN, YARA } from '../../test/builders/een-adresboek';
import { eenVolledigDossier } from '../../test/builders/een-dossier';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { createReadDossier } from './read-dossier';
import { createShareDossier } from './share-dossier';
import { createUnshareDossier } from './unshare-dossier';

const input = { dossierId: 'dossier-1' };
const AKKOORD = { akkoordVan: 'Beide ouders', akkoordOp: '2024-10-02', vorm: 'gesprek' };

async function werkplek() {
  const plek = await eenWerkplek();
  await plek.saveDossier(eenVolledigDossier());
  return { ...plek, read: createReadDossier(plek.deps) };
}

describe('readDossier', () => {
  it('geeft het dossier met school, personen en wat deze persoon nu kan', async () => {
    const { read } = await werkplek();
    expect(await read(MARIT, input)).toMatchObject({
      value: {
        id: 'dossier-1',
        school: { naam: 'De Zilveren Reiger', soort: 'bao' },
        acties: ['logboekSchrijven', 'delen', 'versturen', 'oppMaken', 'gesprekPlannen'],
        personen: [{ id: MARIT.id }, { id: SCHOOLLEIDER.id }, { id: TEUN.id }, { id: HANNA.id, uit: 'swv' }],
        stappen: { length: 11 },
      },
    });
  });

  it('geeft een vreemde precies wat een dossier geeft dat niet bestaat', async () => {
    const { read, listAudit } = await werkplek();
    const bestaatNiet = await read(MARIT, { dossierId: 'bestaat-niet' });
    expect(bestaatNiet).toMatchObject({ ok: false, refusals: [{ code: 'niet-gevonden' }] });
    for (const vreemde of [JOOST, HANNA, YARA, BEHEER]) expect(await read(vreemde, input)).toEqual(bestaatNiet);
    expect(await listAudit()).toEqual([]);
  });

  it('laat een consulent lezen zolang de school deelt, en daarna niet meer', async () => {
    const { deps, read } = await werkplek();
    const code = async () => {
      const result = await read(HANNA, input);
      return result.ok ? 'gelezen' : result.refusals[0]?.code;
    };
    expect(await code()).toBe('niet-gevonden');
    expect(await createShareDossier(deps)(MARIT, { ...input, id: 'a', antwoorden: AKKOORD })).toMatchObject({
      value: { kop: { isGedeeld: true }, acties: expect.arrayContaining(['delingIntrekken']) },
    });
    expect(await code()).toBe('gelezen');
    expect(await createUnshareDossier(deps)(MARIT, { ...input, id: 'b' })).toMatchObject({
      value: { kop: { isGedeeld: false } },
    });
    expect(await code()).toBe('niet-gevonden');
  });

  it('schrijft voor elke lezer één regel per kwartier in de audit', async () => {
    const { read, klok, listAudit } = await werkplek();
    await Promise.all([read(MARIT, input), read(MARIT, input), read(TEUN, input)]);
    klok.nu = '2024-10-03T08:14:59.000Z';
    await read(MARIT, input);
    expect([...(await listAudit())].sort()).toEqual([`${MARIT.id} gelezen`, `${TEUN.id} gelezen`]);
    klok.nu = '2024-10-03T08:15:00.000Z';
    await read(MARIT, input);
    expect(await listAudit()).toHaveLength(3);
  });

  it('geeft niets als de audit niet bewaard kan worden', async () => {
    const { deps } = await werkplek();
    const leesAudit = () => Promise.reject(new Error('schijf vol'));
    await expect(createReadDossier({ ...deps, leesAudit })(MARIT, input)).rejects.toThrow('schijf vol');
  });
});
