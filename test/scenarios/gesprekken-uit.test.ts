import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCompleteStap } from '../../functions/use-cases/complete-stap';
import { MARIT } from '../builders/een-adresboek';
import { createGesprekWereld, DOSSIER, type GesprekWereld } from './gesprek-wereld';

let wereld: GesprekWereld;
beforeEach(async () => {
  wereld = await createGesprekWereld({ isGedeeld: true });
});
afterEach(() => wereld.stop());

const codes = (uitkomst: { ok: boolean; refusals?: readonly { code: string; pad?: string }[] }) =>
  uitkomst.refusals?.map(({ code, pad }) => [code, pad].filter(Boolean).join(' '));
const beeldVan = async (gesprekId: string) => {
  const uitkomst = await wereld.useCases.listGesprekken(MARIT, { dossierId: DOSSIER });
  return uitkomst.ok ? uitkomst.value.gesprekken.find(({ id }) => id === gesprekId) : undefined;
};

const UIT = { kanalen: { meldingen: true, gesprekken: false, vergadering: true, teamsLinks: true } };

describe('gesprekken die worden uitgezet', () => {
  const zetUit = async () => {
    await wereld.saveInstellingen(UIT);
    wereld.wacht(61);
  };

  it('gaan niet meer naar Outlook als ze nog wachtten; het dossier laat zien dat niemand is uitgenodigd', async () => {
    const { gesprekId } = await wereld.plan();
    await zetUit();
    await wereld.runToEnd();
    expect(wereld.ooitInAgenda(gesprekId)).toEqual([]);
    expect(await beeldVan(gesprekId)).toMatchObject({ status: 'uitgezet', acties: ['annuleren', 'afvinken'] });
  });

  it('gaan alsnog naar Outlook als iemand dat vraagt nadat het weer aan staat', async () => {
    const { gesprekId } = await wereld.plan();
    await zetUit();
    await wereld.runToEnd();
    await wereld.saveInstellingen({});
    wereld.wacht(61);
    await wereld.runToEnd();
    expect(wereld.ooitInAgenda(gesprekId)).toEqual([]);
    expect((await beeldVan(gesprekId))?.acties).toContain('opnieuw');
    await wereld.useCases.retryGesprek(MARIT, { dossierId: DOSSIER, gesprekId });
    await wereld.runToEnd();
    expect(wereld.inAgenda(gesprekId)).toHaveLength(1);
  });

  it('volgen nog wel een verandering van wat al in agenda’s staat: anders komt iedereen op de verkeerde tijd', async () => {
    const { gesprekId } = await wereld.plan();
    await wereld.runToEnd();
    await wereld.verzet(gesprekId, { van: '10:00', tot: '11:00' });
    await zetUit();
    await wereld.runToEnd();
    expect(wereld.inAgenda(gesprekId)).toMatchObject([{ begin: '2026-01-30T10:00' }]);
  });

  it('komen niet terug als iemand de afspraak zelf uit de agenda haalde', async () => {
    const { gesprekId } = await wereld.plan();
    await wereld.runToEnd();
    await wereld.verzet(gesprekId, { van: '10:00', tot: '11:00' });
    await wereld.haalUitAgenda(gesprekId);
    await zetUit();
    await wereld.runToEnd();
    expect(wereld.inAgenda(gesprekId)).toEqual([]);
    expect(await wereld.read(gesprekId)).toMatchObject({ status: 'uitgezet' });
  });

  it('herkennen een afspraak waarvan alleen het antwoord kwijtraakte', async () => {
    const { gesprekId } = await wereld.plan();
    wereld.graph.storingen.add({ regel: 'afspraak-maken', soort: 'reset-na' });
    await wereld.sendDue();
    await zetUit();
    await wereld.runToEnd();
    expect(wereld.inAgenda(gesprekId)).toHaveLength(1);
    expect(await wereld.read(gesprekId)).toMatchObject({ status: 'gepland' });
  });
});

describe('een dossier archiveren met een gesprek in de agenda', () => {
  const archiveer = async () => {
    const dossier = await wereld.readDossier(DOSSIER);
    const stappen = dossier.stappen.map((stap) =>
      stap.nummer === 11
        ? { ...stap, antwoorden: { besluit: 'archiveren', archiveerReden: 'De leerling verhuist.' } }
        : stap,
    );
    await wereld.saveDossier({ ...dossier, stappen });
    return createCompleteStap(wereld.deps)(MARIT, { dossierId: DOSSIER, nummer: 11 });
  };

  it('kan pas als het gesprek is geannuleerd', async () => {
    const { gesprekId } = await wereld.plan();
    await wereld.runToEnd();
    const geweigerd = await archiveer();
    expect(codes(geweigerd)).toEqual(['regel besluit']);
    expect(JSON.stringify(geweigerd)).toContain('vrijdag 30 januari 2026, 14.00–15.00 uur');
    expect((await wereld.readDossier(DOSSIER)).kop.isGearchiveerd).toBe(false);
    await wereld.useCases.cancelGesprek(MARIT, { dossierId: DOSSIER, gesprekId });
    expect(await archiveer()).toMatchObject({ ok: true });
    await wereld.runToEnd();
    expect(wereld.inAgenda(gesprekId)).toEqual([]);
  });

  it('kan zodra het gesprek is geweest', async () => {
    await wereld.plan();
    wereld.klok.nu = '2026-01-30T13:00:00.000Z';
    expect(await archiveer()).toMatchObject({ ok: true });
  });
});
