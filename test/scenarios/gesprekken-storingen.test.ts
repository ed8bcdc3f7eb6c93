import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Medewerker } from '@domain/adresboek/medewerker';
import { addDagen } from '@domain/datum/datum';
import type { Gesprek } from '@domain/gesprek/gesprek';
import { MARIT, TEUN } from '../builders/een-adresboek';
import { createGesprekWereld, DOSSIER, PLAN, type GesprekWereld } from './gesprek-wereld';

let wereld: GesprekWereld;
beforeEach(async () => {
  wereld = await createGesprekWereld();
});
afterEach(() => wereld.stop());

const codes = (uitkomst: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  uitkomst.refusals?.map(({ code }) => code);
const beeldVan = async (wie: Medewerker, gesprekId: string) => {
  const uitkomst = await wereld.useCases.listGesprekken(wie, { dossierId: DOSSIER });
  return uitkomst.ok ? uitkomst.value.gesprekken.find(({ id }) => id === gesprekId) : undefined;
};

describe('storingen van Graph', () => {
  it('maken nooit twee afspraken, ook niet als het antwoord wegraakt', async () => {
    const { gesprekId } = await wereld.plan();
    wereld.graph.storingen.add({ regel: 'afspraak-maken', soort: 'reset-na' });
    await wereld.runToEnd();
    expect(wereld.ooitInAgenda(gesprekId)).toHaveLength(1);
    expect(await wereld.read(gesprekId)).toMatchObject({ status: 'gepland', pogingen: 2 });
  });

  it('brengen een gesprek dat intussen is verzet toch op de nieuwe tijd', async () => {
    const { gesprekId } = await wereld.plan();
    wereld.graph.storingen.add({ regel: 'afspraak-maken', soort: 'reset-na' });
    await wereld.sendDue();
    await wereld.verzet(gesprekId, { van: '10:00', tot: '11:00' });
    await wereld.runToEnd();
    expect(wereld.ooitInAgenda(gesprekId)).toMatchObject([{ begin: '2026-01-30T10:00' }]);
  });

  it('vinden ook zonder de zoekvraag dat de afspraak er al is', async () => {
    const { gesprekId } = await wereld.plan();
    await wereld.runToEnd();
    // As if we had never heard of it, with another time, while Graph knows the transaction.
    const stored = await wereld.deps.dossiers.read<Gesprek>(DOSSIER, gesprekId);
    const { eventId: _, ...kwijt } = stored!.value;
    const value = { ...kwijt, status: 'wachtend' as const, van: '10:00', versie: 2, volgendePoging: wereld.klok.nu };
    await wereld.deps.dossiers.commit(DOSSIER, [{ kind: 'replace', value, version: stored!.version }]);
    await wereld.runToEnd();
    expect(wereld.ooitInAgenda(gesprekId)).toMatchObject([{ begin: '2026-01-30T10:00' }]);
  });

  it('laten bij 30 % fouten twintig gesprekken elk precies één keer staan, verzet en geannuleerd zoals gevraagd', async () => {
    const dag = (i: number) => addDagen('2026-01-01', i);
    const gepland = await Promise.all(Array.from({ length: 20 }, (_, i) => wereld.plan({ ...PLAN, datum: dag(i) })));
    const ids = gepland.map(({ gesprekId }) => gesprekId);
    wereld.graph.storingen.add({ regel: '*', soort: 'willekeurig', kans: 0.3, zaad: 7 });
    await wereld.sendDue();
    for (const [i, gesprekId] of ids.entries()) {
      if (i % 3 === 1) await wereld.verzet(gesprekId, { datum: dag(i), van: '09:00', tot: '10:00' });
      if (i % 3 === 2) await wereld.useCases.cancelGesprek(MARIT, { dossierId: DOSSIER, gesprekId });
    }
    await wereld.runToEnd();
    for (const [i, gesprekId] of ids.entries()) {
      const { status } = await wereld.read(gesprekId);
      expect(status).toBe(i % 3 === 2 ? 'geannuleerd' : 'gepland');
      expect(wereld.inAgenda(gesprekId).map(({ begin }) => begin)).toEqual(
        i % 3 === 2 ? [] : [i % 3 === 1 ? `${dag(i)}T09:00` : `${dag(i)}T14:00`],
      );
      expect(wereld.ooitInAgenda(gesprekId).length).toBeLessThanOrEqual(1);
    }
  });

  it('wachten zo lang als Graph vraagt', async () => {
    const { gesprekId } = await wereld.plan();
    wereld.graph.storingen.add({ regel: 'afspraak-maken', soort: '429', naSeconden: 300 });
    await wereld.sendDue();
    const { status, volgendePoging, laatsteFout } = await wereld.read(gesprekId);
    expect([status, laatsteFout]).toEqual(['wachtend', 'graph-429']);
    expect(Date.parse(volgendePoging) - Date.parse(wereld.klok.nu)).toBe(300_000);
  });

  it('vragen om een mens als het postvak geen agenda mag schrijven; opnieuw kan daarna', async () => {
    const { gesprekId } = await wereld.plan();
    wereld.graph.storingen.add({ regel: 'afspraak-maken', soort: '403' });
    await wereld.runToEnd();
    expect(await beeldVan(MARIT, gesprekId)).toMatchObject({
      status: 'aandacht',
      acties: ['verzetten', 'annuleren', 'opnieuw', 'afvinken'],
    });
    expect(await beeldVan(TEUN, gesprekId)).toMatchObject({ acties: ['afvinken'] });
    await wereld.useCases.retryGesprek(MARIT, { dossierId: DOSSIER, gesprekId });
    await wereld.runToEnd();
    expect(wereld.inAgenda(gesprekId)).toHaveLength(1);
    const nogEens = await wereld.useCases.retryGesprek(MARIT, { dossierId: DOSSIER, gesprekId });
    expect(codes(nogEens)).toEqual(['bericht-niet-in-aandacht']);
  });

  it('laten een gesprek niet los als een werker midden in het werk stopt', async () => {
    const { gesprekId } = await wereld.plan();
    const stored = await wereld.deps.dossiers.read<Gesprek>(DOSSIER, gesprekId);
    const bezig = { ...stored!.value, status: 'bezig' as const, pogingen: 1 };
    await wereld.deps.dossiers.commit(DOSSIER, [{ kind: 'replace', value: bezig, version: stored!.version }]);
    await wereld.runToEnd();
    expect(await wereld.read(gesprekId)).toMatchObject({ status: 'gepland' });
  });
});
