import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aanmelding } from '@domain/bijeenkomst/aanmelding';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { formulierVan, listRegels } from './aanmeld-werk';
import { BO, keren, KIM, LOT, straks, startAanmelden, type AanmeldWereld } from './start-aanmelden';

let scenario: AanmeldWereld['scenario'];
let werk: AanmeldWereld['werk'];
let meldAan: AanmeldWereld['meldAan'];
let eigen: AanmeldWereld['eigen'];
beforeAll(async () => {
  ({ scenario, werk, meldAan, eigen } = await startAanmelden());
});
afterAll(() => scenario.stop());

describe('de wachtlijst', () => {
  it('schuift op als iemand zich afmeldt: eerst een aanbod, dan ja, dan een plek', async () => {
    const id = await werk.openBijeenkomst({ capaciteit: 1 });
    await meldAan(id, KIM, BO, LOT);
    await eigen('POST aanmelding/afmelding', { token: await werk.readLink(id, KIM, 'aanmelding') });
    expect(await werk.readStatussen(id)).toEqual({ [KIM]: 'geannuleerd', [BO]: 'aangeboden', [LOT]: 'wachtlijst' });
    expect(await werk.listMails(id, BO)).toEqual(['wachtlijst', 'aanbod']);

    const token = await werk.readLink(id, BO, 'aanbod');
    const bezet = await werk.meldAan(id, { antwoorden: formulierVan('nieuw@school.example') });
    expect(bezet.body.plekken).toEqual([{ plaats: 'wachtlijst', wachtnummer: 2 }]);
    expect((await eigen('POST aanbod', { token })).body).toMatchObject({ status: 'aangeboden' });
    const ja = await Promise.all(keren(2).map(() => eigen('POST aanbod/antwoord', { token, komt: true })));
    expect(ja.map(({ status, body }) => [status, body.status])).toEqual(keren(2).map(() => [200, 'bevestigd']));
    expect(await werk.listMails(id, BO)).toEqual(['wachtlijst', 'aanbod', 'bevestiging']);
    const bevestiging = (await werk.listBerichten(id)).find(
      (een) => een.mailSoort === 'bevestiging' && een.aan.email === BO,
    );
    expect(bevestiging?.agenda).toMatchObject({ methode: 'REQUEST' });
    expect((await werk.readKop(id)).value.plekken).toMatchObject({ bezet: 1, wachtend: 2 });
  });

  it('geeft een aanbod dat verloopt aan de volgende', async () => {
    const id = await werk.openBijeenkomst({ capaciteit: 1 });
    await meldAan(id, KIM, BO, LOT);
    await eigen('POST aanmelding/afmelding', { token: await werk.readLink(id, KIM, 'aanmelding') });
    const token = await werk.readLink(id, BO, 'aanbod');
    // Two days later.
    const verlopen = straks(-1000);
    const { value: kop, version } = await werk.readKop(id);
    const bo = (await werk.listAanmeldingen(id)).find(({ deelnemer }) => deelnemer.email === BO)!;
    const later: Bijeenkomst = { ...kop, eersteAanbodTot: verlopen, volgendeActieOp: verlopen };
    const boLater: Aanmelding = { ...bo, aangebodenTot: verlopen };
    await werk.store.commit(id, [
      { kind: 'replace', value: later, version },
      { kind: 'put', value: boLater },
    ]);
    await scenario.fireTimer('elke-minuut');
    expect(await werk.readStatussen(id)).toEqual({ [KIM]: 'geannuleerd', [BO]: 'geannuleerd', [LOT]: 'aangeboden' });
    expect(await werk.listMails(id, BO)).toEqual(['wachtlijst', 'aanbod', 'aanbod-verlopen']);
    const teLaat = await werk.call('POST aanbod/antwoord', { token, komt: true });
    expect([teLaat.status, teLaat.body.refusals?.[0]?.code]).toEqual([409, 'aanbod-verlopen']);
    const nee = await eigen('POST aanbod/antwoord', { token: await werk.readLink(id, LOT, 'aanbod'), komt: false });
    expect(nee.body.status).toBe('geannuleerd');
    expect((await werk.readKop(id)).value.plekken).toMatchObject({ bezet: 0, wachtend: 0 });
  });

  it('neemt van een groep collega’s een deel op, en zegt wie er wacht', async () => {
    const id = await werk.openBijeenkomst({ capaciteit: 2 });
    const collegas = [BO, LOT].map((email, i) => ({ id: `r${i}`, naam: `Collega ${i}`, email, rol: 'leerkracht' }));
    const { status, body } = await werk.meldAan(id, { antwoorden: formulierVan(KIM, { collegas }) });
    expect([status, body.plekken]).toEqual([
      201,
      [{ plaats: 'bevestigd' }, { plaats: 'bevestigd' }, { plaats: 'wachtlijst', wachtnummer: 1 }],
    ]);
    expect(await werk.readStatussen(id)).toEqual({ [KIM]: 'bevestigd', [BO]: 'bevestigd', [LOT]: 'wachtlijst' });
    for (const email of [KIM, BO, LOT]) expect(await werk.listMails(id, email)).toHaveLength(1);
  });
});

it('en van dit alles staat niets in het log', () => {
  const lekt = /(kim|bo|lot)@|school\.example|Waterhoen|alert\(|"status":500/;
  expect(listRegels(scenario, lekt)).toEqual([]);
});
