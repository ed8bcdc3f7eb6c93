import type { ProefmailBeeld, ZelftestBeeld } from '@domain/beheer/zelftest/controle';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listLogBezwaren } from './look-in-store';
import { expectNietsGedaan, MEER, sendAls, type Vraag } from './rol-tabel';
import { TOEZICHT_TABEL } from './rol-tabel-toezicht';
import { startScenario, type Scenario } from './start-scenario';
import { STILLE_ACHTERGROND } from './stille-achtergrond';
import { eenBericht } from './mail-een-bericht';

const { kolommen, verwacht, perPersona } = TOEZICHT_TABEL;
const PROEF = 'a1b2c3d4-0000-4000-8000-000000000001';
const PERIODE = { soort: 'dossier', van: '2026-01-01', tot: '2026-12-31' };

let scenario: Scenario;
beforeAll(async () => {
  scenario = await startScenario({ settings: STILLE_ACHTERGROND });
  await scenario.addMedewerkers(...Object.values(MEER));
  const value = {
    id: `proefmail-${PROEF}`,
    soort: 'proefmail',
    begonnenOp: new Date(Date.now() - 120_000).toISOString(),
  };
  await scenario.openStore('adresboek').commit('zelftest', [{ kind: 'put', value }]);
});
afterAll(() => scenario.stop());

/** A message of their own for each line and persona. */
const berichtOf = (persona: string): string => `bericht-rol-${persona}`;
const VRAAG: Record<string, (persona: string) => Vraag> = {
  'run-zelftest': () => ['POST beheer/zelftest', {}],
  'send-proefmail': () => ['POST beheer/zelftest/proefmail', {}],
  'read-proefmail': () => [`GET beheer/zelftest/proefmail/${PROEF}`],
  'read-proefmail:weg': () => ['GET beheer/zelftest/proefmail/00000000-0000-4000-8000-000000000000'],
  'show-post': () => ['GET beheer/post'],
  'retry-post': (persona) => [
    'POST beheer/post/herkansing',
    { berichten: [{ bak: 'bijeenkomsten', partitie: 'rol-proef', id: berichtOf(persona) }] },
  ],
  'list-auditlog': () => ['POST beheer/logboek', PERIODE],
  'export-auditlog-csv': () => ['POST beheer/logboek/csv', PERIODE],
  'export-auditlog-xlsx': () => ['POST beheer/logboek/xlsx', PERIODE],
};

/** What a stranger must not be able to change: the mail, and what beheer did. */
const lees = async () => {
  const adresboek = scenario.openStore('adresboek');
  const maand = new Date().toISOString().slice(0, 7);
  const partities = [
    adresboek.list('zelftest'),
    adresboek.list(`audit-${maand}`),
    scenario.openStore('bijeenkomsten').list('rol-proef'),
  ];
  return JSON.stringify([await Promise.all(partities), scenario.graph.listBezorgd().length]);
};

async function ask(geval: string, persona: string) {
  const value = eenBericht({ id: berichtOf(persona), status: 'aandacht', laatsteFout: 'graph-403' });
  await scenario.openStore('bijeenkomsten').commit('rol-proef', [{ kind: 'put', value }]);
  const voor = await lees();
  const { status, body } = await sendAls(scenario, persona, VRAAG[geval]?.(persona) ?? ['']);
  return { status, body, isVeranderd: (await lees()) !== voor };
}

describe('elke route van het toezicht voor elke rol', () => {
  it.each(verwacht)('%s', async (geval, statussen) => {
    const antwoorden = [];
    // One after the other: everything has to stay as it was.
    for (const persona of kolommen) antwoorden.push(await ask(geval, persona));
    expect(perPersona(antwoorden.map(({ status }) => status))).toEqual(perPersona(statussen));
    antwoorden.filter(({ status }) => status >= 400).forEach(expectNietsGedaan);
  });

  it('test op deze computer alles met goed gevolg, behalve wat de demowereld niet heeft', async () => {
    const { body } = await scenario.call<ZelftestBeeld>(MEER['bo'] ?? 'bo', 'POST beheer/zelftest', {});
    const anders = body.uitkomsten.filter(({ uitslag }) => uitslag !== 'goed');
    expect(anders.map(({ code, uitslag }) => `${code} ${uitslag}`)).toEqual(['consulenten letOp', 'post letOp']);
  });

  it('wijst op een herstel als Graph ons postvak weigert en dat van een ander opent', async () => {
    scenario.graph.storingen.add({ regel: 'concept', soort: '403', keer: 4 });
    scenario.graph.afwijking.anderenOpen = true;
    const { body } = await scenario.call<ZelftestBeeld>('sanne', 'POST beheer/zelftest', {});
    scenario.graph.storingen.clear();
    scenario.graph.afwijking.anderenOpen = false;
    const fouten = body.uitkomsten.filter(({ uitslag }) => uitslag === 'fout');
    expect(fouten.map(({ code }) => code)).toEqual(['postvak-beveiligd', 'postvak-publiek', 'ander-postvak']);
    expect(fouten.every(({ herstel }) => herstel?.commando?.includes('postvak-rechten'))).toBe(true);
  });

  it('ziet in de echte keten het merk van de mailregel', async () => {
    const { body } = await scenario.call<ProefmailBeeld>('sanne', 'POST beheer/zelftest/proefmail', {});
    expect(body.uitkomsten[0]).toMatchObject({ code: 'versleutelregel', uitslag: 'goed' });
  });

  it('laat in het log geen namen, adressen of storingen achter', async () => {
    expect(await listLogBezwaren(scenario)).toEqual([]);
    expect(scenario.readLog()).not.toMatch(/Meerkoet|@waterstede|eyJ/);
  });
});
