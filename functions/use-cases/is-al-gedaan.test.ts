import { describe, expect, it } from 'vitest';
import { MARIT } from '../../test/builders/een-adresboek';
import { eenVolledigDossier } from '../../test/builders/een-dossier';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { Result } from '@domain/result';
import { createReopenStap } from './reopen-stap';
import { createShareDossier } from './share-dossier';
import { createUnshareDossier } from './unshare-dossier';

const dossierId = 'dossier-1';
const COLLEGA: Medewerker = { ...MARIT, id: 'collega', naam: 'Collega van Marit' };
const AKKOORD = { akkoordVan: 'Beide ouders', akkoordOp: '2024-10-02', vorm: 'gesprek' };

async function werkplek() {
  const plek = await eenWerkplek();
  await plek.saveMedewerkers(COLLEGA);
  await plek.saveDossier(eenVolledigDossier({ gereed: [2] }));
  const deps = { ...plek.deps, meldtInTeams: true };
  const share = createShareDossier(deps);
  const unshare = createUnshareDossier(deps);
  const reopen = createReopenStap(deps);
  return {
    ...plek,
    deel: (wie: Medewerker, id: string, over = {}) =>
      share(wie, { dossierId, id, antwoorden: { ...AKKOORD, ...over } }),
    trekIn: (wie: Medewerker, id: string) => unshare(wie, { dossierId, id }),
    heropen: (wie: Medewerker, id: string) =>
      reopen(wie, { dossierId, nummer: 2, id, antwoorden: { reden: 'Er is nieuws.' } }),
  };
}
const logboekVan = (result: Result<DossierBeeld>) => (result.ok ? result.value.logboek.map(({ wat }) => wat) : result);

describe('isAlGedaan', () => {
  it.each(['deel', 'heropen'] as const)('maakt van hetzelfde verzoek één keer: %s', async (wat) => {
    const plek = await werkplek();
    await Promise.all([plek[wat](MARIT, 'a'), plek[wat](MARIT, 'a')]);
    const voor = await plek.deps.dossiers.list(dossierId, '');
    plek.klok.nu = '2024-10-03T09:00:00.000Z';
    expect(logboekVan(await plek[wat](MARIT, 'a'))).toHaveLength(1);
    expect(await plek.deps.dossiers.list(dossierId, '')).toEqual(voor);
  });

  it('doet een herhaald verzoek niet over als een collega het intussen terugdraaide', async () => {
    const { deel, trekIn } = await werkplek();
    await deel(MARIT, 'a');
    await trekIn(COLLEGA, 'b');
    expect(await deel(MARIT, 'a')).toMatchObject({ ok: true, value: { kop: { isGedeeld: false } } });
    await deel(COLLEGA, 'c');
    expect(await trekIn(COLLEGA, 'b')).toMatchObject({ ok: true, value: { kop: { isGedeeld: true } } });
  });

  it('houdt twee verzoeken uit elkaar, ook met hetzelfde akkoord', async () => {
    const { deel, trekIn, heropen } = await werkplek();
    await deel(MARIT, 'a');
    expect(await deel(COLLEGA, 'b')).toMatchObject({ ok: false, refusals: [{ code: 'al-gedeeld' }] });
    await trekIn(MARIT, 'c');
    expect(await trekIn(COLLEGA, 'd')).toMatchObject({ ok: false, refusals: [{ code: 'niet-gedeeld' }] });
    await heropen(MARIT, 'e');
    expect(await heropen(COLLEGA, 'f')).toMatchObject({ ok: false, refusals: [{ code: 'stap-niet-gereed' }] });
  });

  it('ziet een id van iets anders niet voor hetzelfde aan', async () => {
    const { deel, trekIn } = await werkplek();
    await deel(MARIT, 'a');
    expect(logboekVan(await trekIn(MARIT, 'a'))).toEqual(['delingIngetrokken', 'gedeeld']);
  });
});
