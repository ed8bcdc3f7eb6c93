import type { AuditVraag } from '@domain/beheer/auditlog';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEHEER, MARIT, TEUN } from '../../../test/builders/een-adresboek';
import { expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import { eenDossier } from '../../../test/builders/een-dossier';
import { eenToezichtWerkplek, type ToezichtWerkplek } from '../../../test/builders/een-toezicht-werkplek';
import { parseCsv } from '../../../test/builders/parse-csv';
import { toAuditRegel } from '../audit';
import { noteBeheer } from '../beheer/note-beheer';

let werkplek: ToezichtWerkplek;

beforeEach(async () => {
  werkplek = await eenToezichtWerkplek();
});
afterEach(() => werkplek.stop());

const NOVEMBER: AuditVraag = { soort: 'dossier', van: '2026-11-01', tot: '2026-11-30' };
const vraag = (over: Partial<AuditVraag> = {}): AuditVraag => ({ ...NOVEMBER, ...over });
const list = async (over: Partial<AuditVraag> = {}) =>
  expectOk(await werkplek.useCases.listAuditlog(BEHEER, vraag(over)));

/** One line a day, from 1 November on; every second one by Teun. */
async function putRegels(aantal: number) {
  await werkplek.put('dossiers', 'dossier-1', eenDossier().kop);
  for (let vanaf = 0; vanaf < aantal; vanaf += 100) {
    const regels = Array.from({ length: Math.min(100, aantal - vanaf) }, (_, plaats) => {
      const op = new Date(Date.UTC(2026, 10, 1, 12) + (vanaf + plaats) * 60_000).toISOString();
      return toAuditRegel('stap-4-bewaard', (plaats % 2 ? TEUN : MARIT).id, op, `${vanaf + plaats}`);
    });
    await werkplek.put('dossiers', 'dossier-1', ...regels);
  }
}

describe('listAuditlog van dossiers', () => {
  it('zegt wie welk dossiernummer las of veranderde, de nieuwste eerst, en niets van wat erin staat', async () => {
    await putRegels(2);
    const { rijen, totaal } = await list();
    const { nummer, leerling } = eenDossier().kop;
    expect(totaal).toBe(2);
    expect(rijen.map(({ wie, handeling, waarover }) => [wie, handeling, waarover])).toEqual([
      [TEUN.naam, 'stap 4 bewaard', nummer],
      [MARIT.naam, 'stap 4 bewaard', nummer],
    ]);
    expect(JSON.stringify(rijen)).not.toContain(leerling.achternaam);
  });

  it('kijkt naar de dag in Amsterdam', async () => {
    const regel = (op: string) => toAuditRegel('gelezen', MARIT.id, op, 'x');
    await werkplek.put('dossiers', 'dossier-1', regel('2026-11-01T22:59:00.000Z'), regel('2026-11-01T23:01:00.000Z'));
    expect((await list({ van: '2026-11-01', tot: '2026-11-01' })).totaal).toBe(1);
    expect((await list({ van: '2026-11-02', tot: '2026-11-02' })).rijen[0]?.op).toBe('2026-11-01T23:01:00.000Z');
  });

  it('kan van één persoon zijn, ook van wie niet meer in het adresboek staat', async () => {
    await putRegels(10);
    expect((await list({ wie: TEUN.id })).totaal).toBe(5);
    await werkplek.put('dossiers', 'dossier-2', toAuditRegel('gelezen', 'weg-1', '2026-11-05T08:00:00.000Z', 'x'));
    expect((await list({ wie: 'weg-1' })).rijen).toMatchObject([
      { wie: 'weg-1', handeling: 'gelezen', waarover: 'verwijderd (dossier-2)' },
    ]);
  });

  it('bladert met honderd tegelijk zonder iets over te slaan', async () => {
    await putRegels(250);
    const ids: string[] = [];
    let vervolg: string | undefined;
    do {
      const pagina = await list(vervolg ? { vervolg } : {});
      ids.push(...pagina.rijen.map(({ id }) => id));
      vervolg = pagina.vervolg;
      expect(pagina.totaal).toBe(250);
    } while (vervolg);
    expect(new Set(ids).size).toBe(250);
    expect(ids).toHaveLength(250);
  });

  it('staat zelf in het logboek van beheer, een keer per kwartier', async () => {
    await list();
    await list();
    werkplek.wacht(900);
    await list();
    expect(await werkplek.audit()).toEqual(Array(2).fill('bo-beheer logboek dossier ingezien'));
    await list({ soort: 'beheer' });
    expect(await werkplek.audit()).toHaveLength(2);
  });
});

describe('listAuditlog van beheer', () => {
  it('zegt wie wat deed, en bladert', async () => {
    for (let nummer = 0; nummer < 120; nummer += 1) {
      werkplek.wacht(1);
      await noteBeheer(werkplek.deps, nummer % 2 ? BEHEER : MARIT, {
        over: 'medewerker',
        overId: `wie-${nummer}`,
        handeling: 'gewijzigd',
        velden: [{ veld: 'rollen', van: 'ib', naar: 'kc' }],
      });
    }
    const eerste = await list({ soort: 'beheer' });
    expect([eerste.totaal, eerste.rijen.length]).toEqual([120, 100]);
    expect(eerste.rijen[0]).toMatchObject({
      wie: BEHEER.naam,
      handeling: 'gewijzigd',
      waarover: 'Medewerker wie-119',
      velden: [{ veld: 'rollen', van: 'ib', naar: 'kc' }],
    });
    const tweede = await list({ soort: 'beheer', vervolg: eerste.vervolg ?? '' });
    expect([tweede.rijen.length, tweede.rijen.at(-1)?.waarover, tweede.vervolg]).toEqual([
      20,
      'Medewerker wie-0',
      undefined,
    ]);
    expect((await list({ soort: 'beheer', wie: BEHEER.id })).totaal).toBe(60);
  });
});

describe('de periode', () => {
  it.each([
    [{ van: '2026-02-30' }, 'datum-bestaat-niet', undefined],
    [{ van: '2026-12-01' }, 'datum-buiten-grens', '2026-12-01'],
    [{ van: '2001-01-01' }, 'datum-buiten-grens', '2021-11-29'],
  ])('%o: %s', async (over, code, voorstel) => {
    for (const uitkomst of [
      await werkplek.useCases.listAuditlog(BEHEER, vraag(over)),
      await werkplek.useCases.exportAuditlog(BEHEER, { vraag: vraag(over), vorm: 'csv' }),
    ])
      expect(uitkomst).toMatchObject({ ok: false, refusals: [{ code, ...(voorstel && { voorstel }) }] });
  });
});

describe('exportAuditlog', () => {
  const haal = (over: Partial<AuditVraag> = {}, vorm: 'csv' | 'xlsx' = 'csv') =>
    werkplek.useCases.exportAuditlog(BEHEER, { vraag: vraag(over), vorm });

  it('geeft elke regel van de periode, ook als dat er meer zijn dan op een pagina', async () => {
    await putRegels(430);
    const { bytes, bestandsnaam } = expectOk(await haal());
    expect(bestandsnaam).toBe('logboek-dossier-2026-11-01-2026-11-30.csv');
    const [koppen, ...rijen] = parseCsv(new TextDecoder().decode(bytes));
    expect(koppen?.slice(0, 3)).toEqual(['Datum', 'Tijd', 'Wie']);
    expect(rijen).toHaveLength(430);
    expect(new Set(rijen.map((rij) => rij[5]))).toEqual(new Set([eenDossier().kop.nummer]));
  });

  it('geeft ook Excel, en staat in het logboek', async () => {
    await putRegels(1);
    const { bytes, type } = expectOk(await haal({}, 'xlsx'));
    expect([String.fromCharCode(...bytes.slice(0, 2)), type]).toEqual(['PK', expect.stringContaining('spreadsheetml')]);
    expect(await werkplek.audit()).toEqual(['bo-beheer logboek dossier geexporteerd']);
  });

  it('geeft de velden van beheer erbij', async () => {
    const velden = [{ veld: 'naam' }, { veld: 'rollen', van: 'ib', naar: 'kc' }];
    await noteBeheer(werkplek.deps, BEHEER, { over: 'medewerker', overId: 'x', handeling: 'gewijzigd', velden });
    const { bytes } = expectOk(await haal({ soort: 'beheer' }));
    expect(new TextDecoder().decode(bytes)).toContain('naam; rollen: ib → kc');
  });

  it('zegt bij te veel regels hoe het wel kan, en geeft dan niets', async () => {
    const dossiers = { ...werkplek.deps.dossiers, count: async () => 10_001 };
    const uitkomst = await werkplek.maak({ dossiers }).exportAuditlog(BEHEER, { vraag: NOVEMBER, vorm: 'csv' });
    expect(uitkomst).toMatchObject({
      refusals: [{ code: 'te-veel-rijen', message: expect.stringContaining('Kies een kortere periode') }],
    });
    expect(await werkplek.audit()).toEqual([]);
  });

  it('geeft niets als het logboek niet te schrijven is, en alleen aan beheer', async () => {
    const directory = { ...werkplek.deps.directory, commit: async () => Promise.reject(new Error('weg')) };
    await expect(
      werkplek.maak({ directory }).exportAuditlog(BEHEER, { vraag: NOVEMBER, vorm: 'csv' }),
    ).rejects.toThrow();
    expect(await werkplek.useCases.exportAuditlog(MARIT, { vraag: NOVEMBER, vorm: 'csv' })).toMatchObject({
      refusals: [{ code: 'geen-toegang' }],
    });
  });
});
