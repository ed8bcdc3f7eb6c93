import type { Medewerker } from '@domain/adresboek/medewerker';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import type { HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import { HELPDESK_SOORTEN } from '@domain/helpdesk/helpdeskvraag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHOLEN } from '../../dev/demo-wereld/personas';
import { MAILBOX_PUBLIEK } from '../../dev/machine-settings';
import type { Stored } from '../../functions/ports';
import { eenMailApart } from '../builders/een-helpdesk-mail';
import { MEER } from './rol-tabel';
import { startScenario, type Scenario, type Wie } from './start-scenario';

const YARA = 'y.waterlelie@swv-waterstede.example';
/** Every role there is, and every consulent. */
const WIE: readonly Wie[] = [
  ...['marit', 'teun', 'joost', 'nadia', 'hanna', 'bram', 'yara', 'wim', 'sanne'],
  ...Object.values(MEER),
];
const nieuw = (over: object = {}) => ({
  id: crypto.randomUUID(),
  soort: 'technisch',
  onderwerp: 'Tussendoel',
  tekst: 'Hoe voeg ik een tussendoel toe?',
  bijlagen: [],
  ...over,
});
/** Left out, another one, nobody: none of it is part of a question. */
const VERVALST: readonly object[] = [
  { cc: [] },
  { cc: [{ naam: 'Ik', email: 'ik@elders.example' }] },
  { aan: { naam: 'Ik', email: 'ik@elders.example' } },
  { route: { bestemming: 'consulent', aan: { naam: 'Ik', email: 'ik@elders.example' }, cc: [], tpo: 'X' } },
  { bestemming: 'consulent' },
  { themaverbinder: '' },
  { themaverbinders: [] },
  { wijk: '' },
  { steller: { id: 'iemand' } },
  { mailSoort: 'ontvangst' },
];

let scenario: Scenario;
beforeAll(async () => {
  scenario = await startScenario();
  await scenario.addMedewerkers(...Object.values(MEER));
});
afterAll(() => scenario.stop());

async function listBerichten(van: Scenario): Promise<readonly HelpdeskBericht[]> {
  const { items } = await van.openStore('helpdesk').changes(undefined, 10_000);
  return items
    .filter(({ value }) => value.soort === 'bericht')
    .map(({ value }) => value as Stored<HelpdeskBericht>['value'] satisfies HelpdeskBericht);
}
const isNaarHelpdesk = ({ aan }: { aan: { email: string } }) => aan.email === MAILBOX_PUBLIEK;
const emails = (bericht: { cc?: readonly { email: string }[] }) => bericht.cc?.map(({ email }) => email) ?? [];

/** Every mail that goes to the helpdesk, of all that were ever put ready here. */
async function expectOveralCc(minstens: number): Promise<void> {
  const naarHelpdesk = (await listBerichten(scenario)).filter(isNaarHelpdesk);
  expect(naarHelpdesk.length).toBeGreaterThanOrEqual(minstens);
  expect(naarHelpdesk.filter((bericht) => !emails(bericht).includes(YARA))).toEqual([]);
}
const stel = (wie: Wie, over: object = {}) =>
  scenario.call<{ vraagId: string; refusals?: readonly { code: string }[] }>(wie, 'POST helpdesk/vragen', nieuw(over));

describe('de Themaverbinder in cc', () => {
  it('staat op elke vraag en wens aan de helpdesk: elke rol, elke soort, met en zonder stap', async () => {
    const statussen: number[] = [];
    for (const wie of WIE)
      for (const soort of HELPDESK_SOORTEN)
        for (const over of [{}, { stap: 8 }]) statussen.push((await stel(wie, { soort, ...over })).status);
    expect(new Set(statussen)).toEqual(new Set([201]));
    // Two kinds go to the helpdesk for everybody.
    await expectOveralCc(WIE.length * 2 * 2);
  });

  it('staat ook op een vraag bij een dossier, en wie het dossier niet mag zien stelt er geen vraag over', async () => {
    for (const soort of HELPDESK_SOORTEN)
      expect((await stel('marit', { soort, stap: 8, dossierId: 'demo-fenna' })).status).toBe(201);
    expect((await stel('joost', { dossierId: 'demo-fenna' })).status).toBe(404);
    await expectOveralCc(WIE.length * 4 + 2);
  });

  it.each(VERVALST)('is niet weg te laten met %j: zo’n verzoek is geen vraag', async (veld) => {
    const voor = (await listBerichten(scenario)).length;
    for (const soort of HELPDESK_SOORTEN) {
      const { status, body } = await stel('marit', { soort, ...veld });
      expect([status, body.refusals?.[0]?.code]).toEqual([400, 'verzoek-onleesbaar']);
    }
    expect((await listBerichten(scenario)).length).toBe(voor);
  });

  it('staat ook op een reactie en een vervolgvraag, en die nemen evenmin een cc aan', async () => {
    const { vraagId } = (await stel('marit')).body;
    const pad = `helpdesk/vragen/${vraagId}`;
    const bericht = { id: crypto.randomUUID(), tekst: 'En nu?', bijlagen: [] };
    const vals = await scenario.call('marit', `POST ${pad}/regels`, { ...bericht, soort: 'bericht', cc: [] });
    expect(vals.status).toBe(400);
    const reactie = await scenario.call('marit', `POST ${pad}/regels`, { ...bericht, soort: 'bericht' });
    expect(reactie.status).toBe(200);
    const store = scenario.openStore('helpdesk');
    const kop = (await store.read(vraagId, 'vraag'))!;
    await store.commit(vraagId, [{ kind: 'put', value: { ...kop.value, status: 'gesloten' } as typeof kop.value }]);
    const vervolg = { ...bericht, id: crypto.randomUUID() };
    expect((await scenario.call('marit', `POST ${pad}/vervolg`, { ...vervolg, aan: 'ik' })).status).toBe(400);
    expect((await scenario.call('marit', `POST ${pad}/vervolg`, vervolg)).status).toBe(201);
    const soorten = (await listBerichten(scenario))
      .filter((it) => it.vraagId === vraagId || it.vraagId === vervolg.id)
      .map(({ mailSoort }) => mailSoort);
    expect(soorten.toSorted()).toEqual(['reactie', 'vraag', 'vraag']);
    await expectOveralCc(WIE.length * 4 + 5);
  });

  it('staat op een vraag die de helpdesk van een mail maakt, namens wie dan ook; ook daar is niets weg te laten', async () => {
    const mensen = (await scenario.call<{ stellers: readonly { id: string }[] }>('wim', 'GET helpdeskstellers')).body;
    const voor = (await listBerichten(scenario)).filter(isNaarHelpdesk).length;
    for (const [i, { id: medewerkerId }] of mensen.stellers.entries()) {
      const mailId = `mail-${String(i).padStart(32, '0')}`;
      await scenario.openStore('helpdesk').commit('helpdesk', [{ kind: 'put', value: eenMailApart(mailId) }]);
      const pad = `POST helpdeskpost/${mailId}/vraag`;
      expect((await scenario.call('yara', pad, { medewerkerId, cc: [] })).status).toBe(400);
      expect((await scenario.call('yara', pad, { medewerkerId })).status).toBe(201);
    }
    await expectOveralCc(voor + mensen.stellers.length);
  });

  it('staat ook op een inhoudelijke vraag zodra de consulent haar aan de helpdesk geeft', async () => {
    const { vraagId } = (await stel('marit', { soort: 'inhoudelijk' })).body;
    const pad = `helpdesk/vragen/${vraagId}`;
    const { behandelaars } = (await scenario.call<VraagBeeld>('hanna', `GET ${pad}`)).body;
    const behandelaarId = behandelaars.find(({ functie }) => functie === 'helpdesk')?.id;
    expect((await scenario.call('hanna', `POST ${pad}/toewijzing`, { behandelaarId })).status).toBe(200);
    const bericht = { id: crypto.randomUUID(), tekst: 'En nu?', bijlagen: [], soort: 'bericht' };
    expect((await scenario.call('marit', `POST ${pad}/regels`, bericht)).status).toBe(200);
    const reactie = (await listBerichten(scenario)).find((it) => it.vraagId === vraagId && it.mailSoort === 'reactie')!;
    expect([reactie.aan.email, emails(reactie).includes(YARA)]).toEqual([MAILBOX_PUBLIEK, true]);
  });

  it('is echt meegestuurd in wat het postvak verliet', async () => {
    await scenario.fireTimer('elke-minuut');
    const verstuurd = (await listBerichten(scenario)).filter(({ status }) => status === 'verzonden');
    const post = verstuurd.filter(isNaarHelpdesk).flatMap(({ id }) => scenario.graph.findPost(id));
    expect(post.length).toBeGreaterThan(3);
    expect(post.filter((it) => !emails(it).includes(YARA))).toEqual([]);
  });
});

describe('zonder Themaverbinder', () => {
  it('gaat er niets naar de helpdesk, van geen enkele rol, en staat er wat beheer moet doen', async () => {
    const leeg = await startScenario({ zonderDemo: true });
    try {
      const put = SCHOLEN.map(({ soort, ...school }) => ({ ...school, soort: 'school', schoolsoort: soort }));
      await leeg.openStore('adresboek').commit(
        'scholen',
        put.map((value) => ({ kind: 'put', value })),
      );
      const rollen = ['ib', 'kc', 'leerkracht', 'schoolleider', 'consulent', 'helpdesk', 'beheer'] as const;
      const mensen = rollen.map((rol): Medewerker => ({
        id: `iemand-${rol}`,
        naam: `Iemand ${rol}`,
        email: `${rol}@elders.example`,
        rollen: [rol],
        scholen: ['99AB00'],
      }));
      await leeg.addMedewerkers(...mensen);
      for (const wie of mensen)
        for (const soort of HELPDESK_SOORTEN) {
          const { status, body } = await leeg.call<{ refusals: readonly { code: string; message: string }[] }>(
            wie,
            'POST helpdesk/vragen',
            nieuw({ soort }),
          );
          expect([status, body.refusals[0]?.code]).toEqual([409, 'geen-themaverbinder']);
          expect(body.refusals[0]?.message).toContain('Vraag beheer');
        }
      expect(await leeg.openStore('helpdesk').count({ soort: 'vraag' })).toBe(0);
      expect(await listBerichten(leeg)).toEqual([]);
    } finally {
      await leeg.stop();
    }
  });
});
