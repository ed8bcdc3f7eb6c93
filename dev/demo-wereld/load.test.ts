import { join } from 'node:path';
import type { Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import { eenMap } from '../../test/builders/een-map';
import { AGENDA } from './bijeenkomsten/agenda';
import { HELPDESK_VERHALEN } from './helpdesk/vragen';
import { loadDemoWereld } from './load';

const VANDAAG = '2026-11-22';
let sqliteFile: string;
beforeEach(() => {
  sqliteFile = join(eenMap('demo-wereld'), 'dossiers.sqlite');
});

const open = (container: string) => createSqliteStore(openSqlite(sqliteFile), container as 'dossiers');
const EXTRA = 'demo-extra-hgw-top';

describe('loadDemoWereld', () => {
  it('zet de bijeenkomsten klaar, zonder mail die nog weg moet', async () => {
    await loadDemoWereld({ vandaag: VANDAAG, sqliteFile });
    const bijeenkomsten = open('bijeenkomsten');
    expect(await bijeenkomsten.count({ soort: 'bijeenkomst' })).toBe(AGENDA.length);
    expect(await bijeenkomsten.count({ soort: 'bericht' })).toBe(0);
    expect((await bijeenkomsten.list(EXTRA, 'aanmelding-')).length).toBe(24);
    expect((await bijeenkomsten.list(EXTRA, 'reactie-')).length).toBe(19);
    expect((await bijeenkomsten.list('school-99AA00', 'cursusdeelname-')).length).toBe(1);
  });

  it('laat bij een volgende start staan wat er intussen is veranderd', async () => {
    await loadDemoWereld({ vandaag: VANDAAG, sqliteFile });
    const bijeenkomsten = open('bijeenkomsten');
    const kop = (await bijeenkomsten.read<Bijeenkomst>(EXTRA, 'bijeenkomst'))!;
    const value: Bijeenkomst = { ...kop.value, agendaVersie: 9 };
    await bijeenkomsten.commit(EXTRA, [{ kind: 'replace', value, version: kop.version }]);
    await loadDemoWereld({ vandaag: '2026-11-30', sqliteFile });
    expect((await bijeenkomsten.read<Bijeenkomst>(EXTRA, 'bijeenkomst'))?.value.agendaVersie).toBe(9);
  });

  it('vult oude gegevens aan met de bijeenkomsten, en laat de dossiers met rust', async () => {
    await loadDemoWereld({ vandaag: VANDAAG, sqliteFile });
    const [adresboek, dossiers, bijeenkomsten] = [open('adresboek'), open('dossiers'), open('bijeenkomsten')];
    const mark = (await adresboek.read('demo', 'demo-bijeenkomsten'))!;
    await adresboek.commit('demo', [{ kind: 'delete', id: mark.value.id, version: mark.version }]);
    const extra = (await bijeenkomsten.read(EXTRA, 'bijeenkomst'))!;
    await bijeenkomsten.commit(EXTRA, [{ kind: 'delete', id: extra.value.id, version: extra.version }]);
    const cursor = (await dossiers.changes(undefined, 1000)).cursor;
    await loadDemoWereld({ vandaag: VANDAAG, sqliteFile });
    expect(await bijeenkomsten.read(EXTRA, 'bijeenkomst')).toBeTruthy();
    expect((await dossiers.changes(cursor, 10)).items).toEqual([]);
  });

  it('zet de vragen aan de helpdesk klaar: elk met de Themaverbinder in cc, en een wens met twaalf stemmen', async () => {
    await loadDemoWereld({ vandaag: VANDAAG, sqliteFile });
    const helpdesk = open('helpdesk');
    const sort = { field: 'gesteldOp', richting: 'op' } as const;
    const { items } = await helpdesk.query<Helpdeskvraag>({ soort: 'vraag', sort, limit: 50 });
    expect(items).toHaveLength(HELPDESK_VERHALEN.length);
    const naarHelpdesk = items.filter(({ value }) => value.route.bestemming === 'helpdesk');
    expect(naarHelpdesk.map(({ value }) => value.route.cc.map(({ naam }) => naam))).toEqual(
      naarHelpdesk.map(() => ['Yara Waterlelie']),
    );
    expect(items.find(({ partition }) => partition === 'demo-wens-kopie')?.value.wens?.stemmen).toHaveLength(12);
    expect(items.every(({ value }) => value.gesteldOp < `${VANDAAG}T00:00`)).toBe(true);
    expect(await helpdesk.count({ soort: 'bericht', where: [{ field: 'status', in: ['klaargezet', 'bezig'] }] })).toBe(
      0,
    );
  });
});
