import type { Bericht } from '@domain/bericht/bericht';
import type { Melding } from '@domain/melding/melding';
import { describe, expect, it } from 'vitest';
import { HANNA, MARIT, YARA } from '../../test/builders/een-adresboek';
import { eenDossier, eenVolledigDossier } from '../../test/builders/een-dossier';
import { eenHelpdeskWerkplek } from '../../test/builders/een-helpdesk-werkplek';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { eenBericht } from '../../test/scenarios/mail-een-bericht';
import type { DocumentStore } from '../ports';
import { createWriteRegel } from './helpdesk/write-regel';
import { createShareDossier } from './share-dossier';
import { createUnshareDossier } from './unshare-dossier';

const dossierId = 'dossier-1';
const AKKOORD = { akkoordVan: 'Ouders', akkoordOp: '2024-10-01', vorm: 'mail' };
const DELING = { ...AKKOORD, vorm: 'mail', doorId: 'm', door: 'M', op: 'x' } as const;
/** Another ib'er of the school. */
const COLLEGA = { ...MARIT, id: 'ans-reiger', naam: 'Ans Reiger', email: 'ans@waterstede.example' };

/** The same store, that remembers the ids of each commit. */
function metSpoor(store: DocumentStore) {
  const commits: string[][] = [];
  const gevolgd: DocumentStore = {
    ...store,
    async commit(partition, writes) {
      commits.push(writes.map((write) => (write.kind === 'delete' ? write.id : write.value.id)));
      return store.commit(partition, writes);
    },
  };
  return { commits, gevolgd };
}
const list = async (store: DocumentStore, partition: string) =>
  (await store.list<Melding>(partition, 'melding-')).map(({ value }) => value);

describe('een melding', () => {
  it('staat klaar in dezelfde commit als het delen', async () => {
    const { deps, saveDossier } = await eenWerkplek();
    await saveDossier(eenDossier());
    const { commits, gevolgd } = metSpoor(deps.dossiers);
    const share = createShareDossier({ ...deps, dossiers: gevolgd, meldtInTeams: true });
    expect(await share(MARIT, { dossierId, id: 'a', antwoorden: AKKOORD })).toMatchObject({ ok: true });
    const metDeling = commits.find((ids) => ids.some((id) => id.startsWith('melding-')));
    expect(metDeling).toEqual(expect.arrayContaining(['dossier-kop', `melding-deling-${HANNA.id}`]));
    expect(metDeling).not.toContain(`melding-deling-${YARA.id}`);
  });

  it('is er niet als het delen is geweigerd, of als de app geen id in Teams heeft', async () => {
    const { deps, saveDossier } = await eenWerkplek();
    await saveDossier(eenDossier());
    const geweigerd = { ...AKKOORD, akkoordVan: '' };
    expect(
      await createShareDossier({ ...deps, meldtInTeams: true })(MARIT, { dossierId, id: 'a', antwoorden: geweigerd }),
    ).toMatchObject({ ok: false });
    expect(await createShareDossier(deps)(MARIT, { dossierId, id: 'a', antwoorden: AKKOORD })).toMatchObject({
      ok: true,
    });
    expect(await list(deps.dossiers, dossierId)).toEqual([]);
  });

  it.each([
    ['een collega', COLLEGA, [`melding-aandacht-bericht-1-${MARIT.id}`]],
    ['wie het verstuurde', MARIT, []],
  ])('komt bij wie verstuurde als de deling stopt voordat het weg is: %s stopt haar', async (_, wie, verwacht) => {
    const { deps, saveDossier, saveMedewerkers } = await eenWerkplek();
    await saveMedewerkers(COLLEGA);
    await saveDossier(eenVolledigDossier({ kop: { isGedeeld: true, deling: DELING } }));
    const klaargezet = { doorId: MARIT.id, door: MARIT.naam, op: '2024-10-03T08:00:00.000Z' };
    const value: Bericht = eenBericht({ id: 'bericht-1', dossierId, klaargezet });
    await deps.dossiers.commit(dossierId, [{ kind: 'create', value }]);
    const unshare = createUnshareDossier({ ...deps, meldtInTeams: true });
    expect(await unshare(wie, { dossierId, id: 'a' })).toMatchObject({
      value: { berichten: [{ status: 'aandacht' }] },
    });
    expect((await list(deps.dossiers, dossierId)).map(({ id }) => id)).toEqual(verwacht);
  });

  it('van de helpdesk staat bij de vraag, één keer voor twee antwoorden', async () => {
    const { deps, vraag, close } = await eenHelpdeskWerkplek();
    const writeRegel = createWriteRegel({ ...deps, meldtInTeams: true });
    const vraagId = await vraag('vraag-1');
    const antwoord = (id: string, tekst: string) =>
      writeRegel(YARA, { vraagId, id, soort: 'bericht', tekst, bijlagen: [] });
    expect(await antwoord('a', 'Met de knop onder de lijst.')).toMatchObject({ ok: true });
    expect(await antwoord('b', 'Of met de toets Enter.')).toMatchObject({ ok: true });
    expect(await list(deps.helpdesk, vraagId)).toMatchObject([
      { id: `melding-antwoord-${MARIT.id}`, voor: MARIT.id, partitie: vraagId, plek: { vraag: vraagId } },
    ]);
    close();
  });
});
