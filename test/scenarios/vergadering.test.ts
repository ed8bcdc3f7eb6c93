import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Medewerker } from '@domain/adresboek/medewerker';
import { BEHEER, HANNA, JOOST, MARIT, SCHOOLLEIDER, TEUN, YARA } from '../builders/een-adresboek';
import { createGesprekWereld, DOSSIER, MET_HANNA, PLAN, type GesprekWereld } from './gesprek-wereld';

let wereld: GesprekWereld;
beforeEach(async () => {
  wereld = await createGesprekWereld({ isGedeeld: true });
});
afterEach(() => wereld.stop());

const codes = (uitkomst: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  uitkomst.refusals?.map(({ code }) => code);

describe('de tab in de vergadering', () => {
  const chatVan = async (gesprekId: string) => (await wereld.read(gesprekId)).chatId ?? '';
  const kijk = async (wie: Medewerker, chatId?: string) => {
    const uitkomst = await wereld.useCases.showVergadering(wie, chatId ? { chatId } : {});
    if (!uitkomst.ok) throw new Error('geweigerd');
    return uitkomst.value;
  };

  it('vindt het gesprek bij de vergadering voor wie het dossier mag lezen, en voor niemand anders', async () => {
    const { gesprekId } = await wereld.plan(MET_HANNA);
    await wereld.runToEnd();
    const chatId = await chatVan(gesprekId);
    for (const wie of [MARIT, TEUN, SCHOOLLEIDER, HANNA])
      expect((await kijk(wie, chatId)).gesprek).toMatchObject({ id: gesprekId, dossierId: DOSSIER });
    for (const wie of [JOOST, YARA, BEHEER]) expect(await kijk(wie, chatId)).toEqual({ isAan: true, vandaag: [] });
  });

  it('laat bij een onbekende vergadering kiezen uit mijn gesprekken van vandaag', async () => {
    const { gesprekId } = await wereld.plan();
    await wereld.plan({ ...PLAN, datum: '2026-01-31' });
    await wereld.runToEnd();
    wereld.klok.nu = '2026-01-30T08:00:00.000Z';
    const vandaag = async (wie: Medewerker) => (await kijk(wie, '19:onbekend@thread.v2')).vandaag;
    expect((await vandaag(TEUN)).map(({ gesprek }) => gesprek.id)).toEqual([gesprekId]);
    expect(await vandaag(HANNA)).toEqual([]);
  });

  it('zegt dat het uit staat als het samenwerkingsverband dat zo koos', async () => {
    await wereld.saveInstellingen({
      kanalen: { meldingen: true, gesprekken: true, vergadering: false, teamsLinks: true },
    });
    expect(await kijk(MARIT)).toEqual({ isAan: false, vandaag: [] });
  });

  it('laat een punt afvinken door wie in het logboek mag schrijven', async () => {
    const { gesprekId } = await wereld.plan();
    const plek = { dossierId: DOSSIER, gesprekId, punt: 'tussendoelen', isGedaan: true } as const;
    const klaar = await wereld.useCases.tickPunt(HANNA, plek);
    const punt = klaar.ok && klaar.value.gesprekken[0]?.punten.find(({ code }) => code === 'tussendoelen');
    expect(punt).toMatchObject({ gedaan: { door: HANNA.naam } });
    expect(codes(await wereld.useCases.tickPunt(SCHOOLLEIDER, plek))).toEqual(['geen-toegang']);
    await wereld.useCases.tickPunt(TEUN, { ...plek, isGedaan: false });
    expect((await wereld.read(gesprekId)).gedaan).toEqual({});
    await wereld.useCases.tickPunt(TEUN, { ...plek, punt: 'factoren' });
    expect((await wereld.read(gesprekId)).gedaan).toEqual({});
  });
});
