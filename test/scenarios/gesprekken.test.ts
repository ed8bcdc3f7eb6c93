import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Medewerker } from '@domain/adresboek/medewerker';
import { HANNA, JOOST, MARIT, TEUN } from '../builders/een-adresboek';
import { createGesprekWereld, DOSSIER, MET_HANNA, PLAN, type GesprekWereld } from './gesprek-wereld';

let wereld: GesprekWereld;
beforeEach(async () => {
  wereld = await createGesprekWereld({ isGedeeld: true });
});
afterEach(() => wereld.stop());

const codes = (uitkomst: { ok: boolean; refusals?: readonly { code: string; pad?: string }[] }) =>
  uitkomst.refusals?.map(({ code, pad }) => [code, pad].filter(Boolean).join(' '));
const beeldVan = async (wie: Medewerker, gesprekId: string) => {
  const uitkomst = await wereld.useCases.listGesprekken(wie, { dossierId: DOSSIER });
  return uitkomst.ok ? uitkomst.value.gesprekken.find(({ id }) => id === gesprekId) : undefined;
};
const logboek = async () => {
  const regels = await wereld.deps.dossiers.list<{ id: string; soort: string; titel: string; tekst: string }>(
    DOSSIER,
    'logboek-',
  );
  return regels.map(({ value: { titel, tekst } }) => `${titel}: ${tekst}`);
};

describe('een gesprek plannen', () => {
  it('zet één afspraak in de agenda, met een vergadering, zonder iets over de leerling (BR-34)', async () => {
    const { gesprekId } = await wereld.plan(MET_HANNA);
    expect(await beeldVan(MARIT, gesprekId)).toMatchObject({ status: 'wachtend', versie: 1 });
    await wereld.runToEnd();
    const [afspraak, ...meer] = wereld.inAgenda(gesprekId);
    expect(meer).toEqual([]);
    expect(afspraak).toMatchObject({
      transactionId: gesprekId,
      begin: '2026-01-30T14:00',
      eind: '2026-01-30T15:00',
      genodigden: [MARIT, TEUN, HANNA].map(({ naam, email }) => ({ naam, email })),
    });
    const alles = JSON.stringify(afspraak);
    expect(alles).not.toMatch(/Fenna|Wielewaal|tussendoel|stap 8/i);
    expect(afspraak?.tekst).toContain(`https://app.example/dossiers/${DOSSIER}`);
    const beeld = await beeldVan(TEUN, gesprekId);
    expect(beeld).toMatchObject({ status: 'gepland', joinUrl: afspraak?.joinUrl, acties: ['afvinken'] });
    expect(await wereld.read(gesprekId)).toMatchObject({
      chatId: expect.stringMatching(/^19:meeting_\w.*@thread\.v2$/),
    });
    expect(await logboek()).toEqual([
      `Evaluatiegesprek gepland: Op vrijdag 30 januari 2026, 14.00–15.00 uur. Uitgenodigd: ${MARIT.naam}, ${TEUN.naam}, ${HANNA.naam}.`,
    ]);
  });

  it('maakt van dezelfde id één gesprek', async () => {
    const id = crypto.randomUUID();
    const [een, twee] = await Promise.all([wereld.plan(PLAN, MARIT, id), wereld.plan(PLAN, MARIT, id)]);
    expect([een.uitkomst.ok, twee.uitkomst.ok]).toEqual([true, true]);
    await wereld.runToEnd();
    expect(wereld.ooitInAgenda(een.gesprekId)).toHaveLength(1);
    expect(await logboek()).toHaveLength(1);
  });

  it.each([
    [{ datum: '' }, ['veld-leeg datum']],
    [{ tot: '14:00' }, ['datum-volgorde tot']],
    [{ datum: '2020-01-30' }, ['datum-buiten-grens datum']],
    [{ datum: '2062-01-30' }, ['datum-buiten-grens datum']],
    [{ metWie: [] }, ['veld-leeg metWie']],
    [{ metWie: [JOOST.id] }, ['keuze-onbekend metWie']],
    [{ metWie: [MARIT.id] }, ['keuze-onbekend metWie']],
    [{ wat: 'koffie' }, ['keuze-onbekend wat']],
    [{ datum: '2026-03-29', van: '02:30', tot: '04:00' }, ['tijd-bestaat-niet van']],
  ])('weigert %o', async (over, verwacht) => {
    const { uitkomst } = await wereld.plan({ ...PLAN, ...over });
    expect(codes(uitkomst)).toEqual(verwacht);
    expect(await logboek()).toEqual([]);
  });

  it('nodigt de consulent pas uit als het dossier is gedeeld (BR-19)', async () => {
    const alleen = await createGesprekWereld();
    expect(codes((await alleen.plan(MET_HANNA)).uitkomst)).toEqual(['keuze-onbekend metWie']);
    expect((await alleen.plan()).uitkomst.ok).toBe(true);
    await alleen.stop();
  });

  it('kan niet als het samenwerkingsverband dit niet gebruikt; annuleren kan dan nog wel', async () => {
    const { gesprekId } = await wereld.plan();
    await wereld.runToEnd();
    await wereld.saveInstellingen({
      kanalen: { meldingen: true, gesprekken: false, vergadering: true, teamsLinks: true },
    });
    wereld.wacht(61);
    expect(codes((await wereld.plan()).uitkomst)).toEqual(['gesprekken-uit']);
    expect(codes(await wereld.verzet(gesprekId, { van: '10:00' }))).toEqual(['gesprekken-uit']);
    const weg = await wereld.useCases.cancelGesprek(MARIT, { dossierId: DOSSIER, gesprekId });
    expect(weg).toMatchObject({ ok: true, value: { isAan: false } });
    await wereld.runToEnd();
    expect(wereld.inAgenda(gesprekId)).toEqual([]);
  });
});

describe('een gesprek verzetten en annuleren', () => {
  it('verandert dezelfde afspraak en houdt de vergadering', async () => {
    const { gesprekId } = await wereld.plan();
    await wereld.runToEnd();
    const { joinUrl } = await wereld.read(gesprekId);
    expect(await wereld.verzet(gesprekId, { datum: '2026-02-06', van: '09:30', tot: '10:30' })).toMatchObject({
      ok: true,
    });
    await wereld.runToEnd();
    expect(wereld.ooitInAgenda(gesprekId)).toMatchObject([{ begin: '2026-02-06T09:30', joinUrl, versie: 1 }]);
    expect(await wereld.read(gesprekId)).toMatchObject({ status: 'gepland', joinUrl, versie: 2, geplandeVersie: 2 });
  });

  it('zet er één nieuwe in als iemand de afspraak met de hand uit de agenda haalde', async () => {
    const { gesprekId } = await wereld.plan();
    await wereld.runToEnd();
    await wereld.haalUitAgenda(gesprekId);
    await wereld.verzet(gesprekId, { van: '10:00', tot: '11:00' });
    wereld.graph.storingen.add({ regel: 'afspraak-maken', soort: 'reset-na' });
    await wereld.runToEnd();
    expect(wereld.inAgenda(gesprekId)).toMatchObject([{ begin: '2026-01-30T10:00' }]);
    expect(wereld.ooitInAgenda(gesprekId)).toHaveLength(2);
  });

  it('haalt de afspraak weg en laat het dossier zien dat het niet doorgaat', async () => {
    const { gesprekId } = await wereld.plan();
    await wereld.runToEnd();
    await wereld.useCases.cancelGesprek(MARIT, { dossierId: DOSSIER, gesprekId });
    await wereld.runToEnd();
    expect(wereld.inAgenda(gesprekId)).toEqual([]);
    const beeld = await beeldVan(MARIT, gesprekId);
    expect(beeld).toMatchObject({ status: 'geannuleerd', acties: [] });
    expect(beeld?.joinUrl).toBeUndefined();
    expect(codes(await wereld.verzet(gesprekId, {}))).toEqual(['gesprek-voorbij']);
    expect(codes(await wereld.useCases.cancelGesprek(MARIT, { dossierId: DOSSIER, gesprekId }))).toEqual([
      'gesprek-voorbij',
    ]);
  });

  it('annuleert wat nooit in de agenda kwam zonder er iets in te zetten', async () => {
    const { gesprekId } = await wereld.plan();
    await wereld.useCases.cancelGesprek(MARIT, { dossierId: DOSSIER, gesprekId });
    await wereld.runToEnd();
    expect(wereld.ooitInAgenda(gesprekId)).toEqual([]);
    expect(await wereld.read(gesprekId)).toMatchObject({ status: 'geannuleerd' });
  });

  it('overschrijft niet wat een collega intussen verzette', async () => {
    const { gesprekId } = await wereld.plan();
    await wereld.runToEnd();
    await wereld.verzet(gesprekId, { van: '13:00' });
    const { wat: _, ...antwoorden } = PLAN;
    const oud = await wereld.useCases.verzetGesprek(MARIT, { dossierId: DOSSIER, gesprekId, versie: 1, antwoorden });
    expect(codes(oud)).toEqual(['dossier-gewijzigd']);
    expect(await wereld.read(gesprekId)).toMatchObject({ van: '13:00' });
  });

  it('verzet niets meer als het gesprek is begonnen', async () => {
    const { gesprekId } = await wereld.plan();
    await wereld.runToEnd();
    wereld.klok.nu = '2026-01-30T13:00:00.000Z';
    expect(codes(await wereld.verzet(gesprekId, { datum: '2026-02-06' }))).toEqual(['gesprek-voorbij']);
  });
});
