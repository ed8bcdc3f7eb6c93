import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Kop } from '@domain/dossier/dossier';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { HANNA, MARIT, TEUN } from '../builders/een-adresboek';
import { createGesprekWereld, DOSSIER, MET_HANNA, PLAN, type GesprekWereld } from './gesprek-wereld';

/** May plan too, beside Marit. */
const NOOR: Medewerker = {
  ...MARIT,
  id: 'noor-ijsvogel',
  naam: 'Noor IJsvogel',
  email: 'noor.ijsvogel@school.example',
};

let wereld: GesprekWereld;
beforeEach(async () => {
  wereld = await createGesprekWereld({ isGedeeld: true });
  await wereld.saveMedewerkers(NOOR);
});
afterEach(() => wereld.stop());

const codes = (uitkomst: { ok: boolean; refusals?: readonly { code: string; pad?: string }[] }) =>
  uitkomst.refusals?.map(({ code, pad }) => [code, pad].filter(Boolean).join(' '));
const actiesVan = async (wie: Medewerker, gesprekId: string) => {
  const uitkomst = await wereld.useCases.listGesprekken(wie, { dossierId: DOSSIER });
  return uitkomst.ok ? uitkomst.value.gesprekken.find(({ id }) => id === gesprekId)?.acties : undefined;
};

async function archiveer(): Promise<void> {
  const { dossiers } = wereld.deps;
  const stored = await dossiers.read<Kop>(DOSSIER, 'dossier-kop');
  if (!stored) throw new Error('Geen kop');
  const value = { ...stored.value, isGearchiveerd: true };
  await dossiers.commit(DOSSIER, [{ kind: 'replace', value, version: stored.version }]);
}

describe('met meer mensen een gesprek plannen', () => {
  it('plant hetzelfde gesprek op dezelfde tijd niet twee keer, en zegt wie het al plande', async () => {
    const [een, twee] = await Promise.all([wereld.plan(), wereld.plan({ ...PLAN, van: '14:30', tot: '15:30' }, NOOR)]);
    const geweigerd = [een.uitkomst, twee.uitkomst].filter(({ ok }) => !ok);
    expect(geweigerd.map(codes)).toEqual([['gesprek-staat-er-al van']]);
    await wereld.runToEnd();
    expect(wereld.graph.listAfspraken()).toHaveLength(1);
    const nog = await wereld.plan(PLAN, NOOR);
    expect(JSON.stringify(nog.uitkomst)).toMatch(
      /(Marit Lijsterbes|Noor IJsvogel) plande dit gesprek al op deze dag, 14\.\d0–/,
    );
  });

  it('laat daarna, of een ander gesprek, wel plannen', async () => {
    const { gesprekId } = await wereld.plan();
    expect((await wereld.plan({ ...PLAN, van: '15:00', tot: '16:00' }, NOOR)).uitkomst.ok).toBe(true);
    expect((await wereld.plan({ ...PLAN, wat: 'startgesprek' }, NOOR)).uitkomst.ok).toBe(true);
    expect(codes(await wereld.verzet(gesprekId, { van: '15:00', tot: '16:00' }))).toEqual(['gesprek-staat-er-al van']);
    await wereld.useCases.cancelGesprek(MARIT, { dossierId: DOSSIER, gesprekId });
    expect((await wereld.plan(PLAN, NOOR)).uitkomst.ok).toBe(true);
  });

  it('verzet één keer als het antwoord kwijtraakte en iemand het nog eens vraagt', async () => {
    const { gesprekId } = await wereld.plan();
    const antwoorden: Antwoorden = { datum: PLAN.datum, van: '10:00', tot: '11:00', metWie: PLAN.metWie };
    const vraag = { dossierId: DOSSIER, gesprekId, versie: 1, antwoorden };
    expect((await wereld.useCases.verzetGesprek(MARIT, vraag)).ok).toBe(true);
    expect((await wereld.useCases.verzetGesprek(MARIT, vraag)).ok).toBe(true);
    expect(await wereld.read(gesprekId)).toMatchObject({ versie: 2, van: '10:00' });
    const anders = { ...vraag, antwoorden: { ...antwoorden, tot: '12:00' } };
    expect(codes(await wereld.useCases.verzetGesprek(NOOR, anders))).toEqual(['dossier-gewijzigd']);
  });

  it('nodigt wie het plande niet meer uit als die intussen weg is', async () => {
    const { gesprekId } = await wereld.plan(MET_HANNA);
    await wereld.runToEnd();
    await wereld.saveMedewerkers({ ...MARIT, isActief: false });
    wereld.wacht(61);
    expect((await wereld.verzet(gesprekId, { ...MET_HANNA, van: '13:00' }, NOOR)).ok).toBe(true);
    await wereld.runToEnd();
    const [afspraak] = wereld.inAgenda(gesprekId);
    expect(afspraak?.genodigden.map(({ naam }) => naam)).toEqual([NOOR.naam, TEUN.naam, HANNA.naam]);
  });
});

describe('een gesprek dat in de agenda staat', () => {
  it('is ook uit de agenda te halen als het samenwerkingsverband ermee stopte', async () => {
    const { gesprekId } = await wereld.plan();
    await wereld.runToEnd();
    await wereld.saveInstellingen({
      kanalen: { meldingen: true, gesprekken: false, vergadering: true, teamsLinks: true },
    });
    wereld.wacht(61);
    expect(await actiesVan(MARIT, gesprekId)).toEqual(['annuleren', 'afvinken']);
    expect(await actiesVan(HANNA, gesprekId)).toEqual(['afvinken']);
  });

  it('is ook uit de agenda te halen als het dossier is gearchiveerd, en verandert verder niet meer', async () => {
    const { gesprekId } = await wereld.plan();
    await wereld.runToEnd();
    await archiveer();
    expect(await actiesVan(MARIT, gesprekId)).toEqual(['annuleren']);
    const punt = { dossierId: DOSSIER, gesprekId, punt: 'ouders', isGedaan: true } as const;
    expect(codes(await wereld.useCases.tickPunt(TEUN, punt))).toEqual(['dossier-gearchiveerd']);
    expect(codes(await wereld.verzet(gesprekId, { van: '13:00' }))).toEqual(['dossier-gearchiveerd']);
    expect((await wereld.useCases.cancelGesprek(MARIT, { dossierId: DOSSIER, gesprekId })).ok).toBe(true);
    await wereld.runToEnd();
    expect(wereld.inAgenda(gesprekId)).toEqual([]);
  });
});
