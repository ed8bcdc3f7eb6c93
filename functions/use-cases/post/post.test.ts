import type { HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import type { PostSleutel } from '@domain/beheer/post-beeld';
import type { Gesprek } from '@domain/gesprek/gesprek';
import { BERICHT_STATUSSEN } from '@domain/bericht/bericht';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEHEER, HANNA, MARIT } from '../../../test/builders/een-adresboek';
import { expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import { DELING, eenDossier } from '../../../test/builders/een-dossier';
import { eenGesprek } from '../../../test/builders/een-gesprek';
import { eenHelpdeskvraag } from '../../../test/builders/een-helpdeskvraag';
import { eenToezichtWerkplek, type ToezichtWerkplek } from '../../../test/builders/een-toezicht-werkplek';
import { eenBericht } from '../../../test/scenarios/mail-een-bericht';
import type { Document } from '../../ports';
import type { AuditRegel } from '../audit';

let werkplek: ToezichtWerkplek;

beforeEach(async () => {
  werkplek = await eenToezichtWerkplek();
});
afterEach(() => werkplek.stop());

const AAN = { id: HANNA.id, naam: HANNA.naam, email: HANNA.email, functie: 'consulent' };

const gestopt = (id: string, over: object = {}): Document => ({
  ...eenBericht({ id, status: 'aandacht', laatsteFout: 'graph-403', pogingen: 10 }),
  ...over,
});
async function putDossier(kop: object = {}) {
  const dossier = eenDossier({ kop: { isGedeeld: true, deling: DELING, ...kop } });
  await werkplek.put('dossiers', 'dossier-1', dossier.kop, ...dossier.stappen, gestopt('bericht-1', { aan: AAN }));
}
const herkans = async (berichten?: PostSleutel[]) =>
  expectOk(await werkplek.useCases.retryPost(BEHEER, berichten ? { berichten } : {}));
const IN_DOSSIER = { bak: 'dossiers', partitie: 'dossier-1', id: 'bericht-1' } as const;
const lees = async (bak: 'dossiers' | 'bijeenkomsten' | 'helpdesk', partitie: string, id: string) =>
  (await werkplek.deps[bak].read<HelpdeskBericht>(partitie, id))?.value;

describe('showPost', () => {
  it('telt per bak en status, en zegt sinds wanneer de oudste wacht', async () => {
    await werkplek.put(
      'helpdesk',
      'vraag-1',
      ...BERICHT_STATUSSEN.map((status) => gestopt(`bericht-${status}`, { status })),
    );
    const oud = { doorId: 'x', door: 'X', op: '2026-01-01T00:00:00.000Z' };
    await werkplek.put('helpdesk', 'vraag-2', gestopt('bericht-oud', { status: 'klaargezet', klaargezet: oud }));
    const { tellingen } = expectOk(await werkplek.useCases.showPost(BEHEER));
    expect(tellingen.map(({ bak }) => bak)).toEqual(['dossiers', 'bijeenkomsten', 'helpdesk', 'gesprekken']);
    expect(tellingen[0]).toEqual({
      bak: 'dossiers',
      aantallen: { klaargezet: 0, bezig: 0, verzonden: 0, aandacht: 0 },
    });
    expect(tellingen[2]).toEqual({
      bak: 'helpdesk',
      aantallen: { klaargezet: 2, bezig: 1, verzonden: 1, aandacht: 1 },
      oudste: oud.op,
    });
  });

  it('noemt soort, plek, moment en waarom, en niets over wie of waarover', async () => {
    await putDossier();
    await werkplek.put(
      'bijeenkomsten',
      'b-1',
      gestopt('bericht-2', { mailSoort: 'nog-eens', laatsteFout: 'graph-429' }),
    );
    await werkplek.put(
      'helpdesk',
      'nieuwsbrief-1',
      gestopt('bericht-3', { nieuwsbriefId: '1', laatsteFout: 'vreemd' }),
    );
    const post = expectOk(await werkplek.useCases.showPost(BEHEER));
    expect(post.aandacht.map(({ soort, partitie, code }) => [soort, partitie, code])).toEqual([
      ['Beveiligd bericht', 'dossier-1', 'graph-403'],
      ['Bijeenkomst: nog eens', 'b-1', 'graph-429'],
      ['Nieuwsbrief', 'nieuwsbrief-1', 'vreemd'],
    ]);
    expect(post.aandacht.every(({ uitleg }) => uitleg.length > 10)).toBe(true);
    expect(JSON.stringify(post)).not.toMatch(/Hanna|@|D-2024|TOP dossier|Fenna/);
  });

  it('is alleen voor beheer', async () => {
    expect(await werkplek.useCases.showPost(MARIT)).toMatchObject({ refusals: [{ code: 'geen-toegang' }] });
  });
});

describe('retryPost', () => {
  it('laat een beveiligd bericht opnieuw vertrekken, met een regel in het dossier en in het logboek', async () => {
    await putDossier();
    expect(await herkans([IN_DOSSIER])).toEqual({ herkanst: 1, alOnderweg: 0, geweigerd: [], isMeer: false });
    expect(await lees('dossiers', 'dossier-1', 'bericht-1')).toMatchObject({ status: 'klaargezet', pogingen: 0 });
    const regels = await werkplek.deps.dossiers.list<AuditRegel>('dossier-1', 'audit-');
    expect(regels.map(({ value: { wat, door } }) => [wat, door])).toEqual([
      ['bericht-herkanst-door-beheer', BEHEER.id],
    ]);
    expect(await werkplek.audit()).toEqual(['bo-beheer post bericht-1 herkanst']);
  });

  it('doet twee keer hetzelfde één keer', async () => {
    await putDossier();
    await herkans([IN_DOSSIER]);
    expect(await herkans([IN_DOSSIER])).toMatchObject({ herkanst: 0, alOnderweg: 1 });
    expect(await werkplek.deps.dossiers.list('dossier-1', 'audit-')).toHaveLength(1);
  });

  it('stuurt niets naar wie het dossier niet meer mag zien', async () => {
    await putDossier({ isGedeeld: false });
    const { herkanst, geweigerd } = await herkans();
    expect([herkanst, geweigerd[0]?.id]).toEqual([0, 'bericht-1']);
    expect(geweigerd[0]?.reden).toContain('Deel het dossier eerst');
    expect(await lees('dossiers', 'dossier-1', 'bericht-1')).toMatchObject({ status: 'aandacht' });
  });

  it('stuurt een mail over een vraag niet naar andere lezers dan toen', async () => {
    const vraag = eenHelpdeskvraag();
    const mail = gestopt('bericht-1', { vraagId: vraag.vraagId, mailSoort: 'vraag', aan: AAN, cc: [] });
    await werkplek.put('helpdesk', vraag.vraagId, vraag, mail);
    const { geweigerd } = await herkans([{ bak: 'helpdesk', partitie: vraag.vraagId, id: 'bericht-1' }]);
    expect(geweigerd[0]?.reden).toContain('andere mensen');
  });

  it('laat alles in alle bakken opnieuw vertrekken, en de rest voor als het er meer dan honderd zijn', async () => {
    const veel = Array.from({ length: 99 }, (_, nummer) => gestopt(`bericht-${nummer}`));
    await werkplek.put('bijeenkomsten', 'b-1', ...veel);
    await werkplek.put('helpdesk', 'nieuwsbrief-1', gestopt('bericht-a'), gestopt('bericht-b'), gestopt('bericht-c'));
    expect(await herkans()).toMatchObject({ herkanst: 100, isMeer: true });
    expect(await herkans()).toMatchObject({ herkanst: 2, isMeer: false });
    expect(await werkplek.useCases.retryPost(BEHEER, {})).toMatchObject({
      refusals: [{ code: 'bericht-niet-in-aandacht' }],
    });
  });

  it('laat ook een gesprek dat niet in de agenda kwam opnieuw proberen', async () => {
    const gesprek = eenGesprek({
      id: 'gesprek-1',
      dossierId: 'dossier-1',
      status: 'aandacht',
      laatsteFout: 'graph-403',
    });
    await werkplek.put('dossiers', 'dossier-1', gesprek, {
      ...gesprek,
      id: 'gesprek-2',
      status: 'gepland',
    } as Document);
    const { tellingen, aandacht } = expectOk(await werkplek.useCases.showPost(BEHEER));
    expect(tellingen[3]?.aantallen).toEqual({ klaargezet: 0, bezig: 0, verzonden: 1, aandacht: 1 });
    expect(aandacht).toMatchObject([{ bak: 'gesprekken', soort: 'Gesprek in de agenda', id: 'gesprek-1' }]);
    expect(JSON.stringify(aandacht)).not.toContain(gesprek.onderwerp);
    expect(await herkans()).toMatchObject({ herkanst: 1 });
    expect(await herkans([{ bak: 'gesprekken', partitie: 'dossier-1', id: 'gesprek-1' }])).toMatchObject({
      alOnderweg: 1,
    });
    const na = await werkplek.deps.dossiers.read<Gesprek>('dossier-1', 'gesprek-1');
    expect(na?.value).toMatchObject({ status: 'wachtend', pogingen: 0 });
    const regels = await werkplek.deps.dossiers.list<AuditRegel>('dossier-1', 'audit-');
    expect(regels.map(({ value: { wat } }) => wat)).toEqual(['gesprek-herkanst-door-beheer']);
  });

  it('weigert wat geen bericht is of niet bestaat', async () => {
    await putDossier();
    const { geweigerd } = await herkans([
      { ...IN_DOSSIER, id: 'dossier-kop' },
      { ...IN_DOSSIER, partitie: 'dossier-weg' },
    ]);
    expect(geweigerd).toHaveLength(2);
  });

  it('doet niets als het logboek niet te schrijven is', async () => {
    await putDossier();
    const directory = { ...werkplek.deps.directory, commit: async () => Promise.reject(new Error('weg')) };
    await expect(werkplek.maak({ directory }).retryPost(BEHEER, { berichten: [IN_DOSSIER] })).rejects.toThrow();
    expect(await lees('dossiers', 'dossier-1', 'bericht-1')).toMatchObject({ status: 'aandacht' });
  });
});
