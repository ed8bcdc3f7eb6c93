import { describe, expect, it } from 'vitest';
import { HANNA, JOOST, MARIT, SCHOOLLEIDER, TEUN } from '../../test/builders/een-adresboek';
import { eenDossier } from '../../test/builders/een-dossier';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { createWriteLogboek } from './write-logboek';

const ID = '5b6e4c1e-0000-4000-8000-000000000002';
const input = {
  dossierId: 'dossier-1',
  id: ID,
  antwoorden: { wat: 'notitie', datum: '2024-10-01', tekst: 'Even gebeld.' },
};

async function werkplek(isGedeeld = true) {
  const plek = await eenWerkplek();
  await plek.saveDossier(eenDossier({ kop: { isGedeeld } }));
  return { ...plek, write: createWriteLogboek(plek.deps) };
}

describe('writeLogboek', () => {
  it.each([MARIT, TEUN, HANNA])('laat wie meewerkt schrijven: %#', async (wie) => {
    const { write } = await werkplek();
    expect(await write(wie, input)).toMatchObject({
      value: { logboek: [{ tekst: 'Even gebeld.', stempel: { doorId: wie.id } }] },
    });
  });

  it('maakt van een dubbele klik één regel, ook als beide tegelijk aankomen', async () => {
    const { write, klok } = await werkplek();
    await Promise.all([write(MARIT, input), write(MARIT, input)]);
    klok.nu = '2024-10-03T08:00:09.000Z';
    const result = await write(MARIT, input);
    expect(result.ok && result.value.logboek).toHaveLength(1);
  });

  it('verliest geen regel van twintig mensen tegelijk', async () => {
    const { write } = await werkplek();
    await Promise.all(Array.from({ length: 20 }, (_, i) => write(MARIT, { ...input, id: `regel-${i}` })));
    const result = await write(MARIT, input);
    expect(result.ok && result.value.logboek).toHaveLength(21);
  });

  it('weigert wie alleen leest, en kent voor een vreemde het dossier niet', async () => {
    const { write } = await werkplek(false);
    expect(await write(SCHOOLLEIDER, input)).toMatchObject({ refusals: [{ code: 'geen-toegang' }] });
    expect(await write(JOOST, input)).toMatchObject({ refusals: [{ code: 'niet-gevonden' }] });
    expect(await write(HANNA, input)).toMatchObject({ refusals: [{ code: 'niet-gevonden' }] });
  });
});
