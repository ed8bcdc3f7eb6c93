import { createHash } from 'node:crypto';
import type { HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import type { Gespreksregel, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MARIT, WIM } from '../../dev/demo-wereld/personas';
import { createDiskBestanden } from '../../functions/adapters/bestanden/disk-bestanden';
import type { MailDocument } from '../../functions/use-cases/helpdesk/mail-document';
import { eenMailApart, eenMislukteMail } from '../builders/een-helpdesk-mail';
import { eenVraagWissel } from '../builders/een-helpdeskvraag';
import { listLogBezwaren } from './look-in-store';
import { expectNietsGedaan, MEER, sendAls, type Vraag } from './rol-tabel';
import { HELPDESK_TABEL } from './rol-tabel-helpdesk';
import { startScenario, type Scenario, type Weigering } from './start-scenario';

const BIJLAGE = 'bijlage-rol';
const toMailId = (id: string): string => `mail-${createHash('md5').update(id).digest('hex')}`;
const bericht = (over = {}) => ({ id: crypto.randomUUID(), tekst: 'Lukt het zo?', bijlagen: [], ...over });
const INSTELLINGEN = { wijzigingen: [{ pad: 'tot', van: '14:00', naar: '14:00' }] };

/** The request of each line, for a question of its own. */
const VRAAG: Record<string, (pad: string, id: string) => Vraag> = {
  'list-helpdeskvragen': () => ['POST helpdeskvragenlijst', {}],
  'ask-helpdeskvraag': () => ['POST helpdesk/vragen', bericht({ soort: 'technisch', onderwerp: 'Stap 8' })],
  'read-helpdeskvraag': (pad) => [`GET ${pad}`],
  'write-helpdeskregel': (pad) => [`POST ${pad}/regels`, bericht({ soort: 'bericht' })],
  'write-helpdeskregel:notitie': (pad) => [`POST ${pad}/regels`, bericht({ soort: 'notitie' })],
  'set-helpdeskstatus': (pad) => [`POST ${pad}/status`, { status: 'opgelost' }],
  'set-helpdeskstatus:derde': (pad) => [`POST ${pad}/status`, { status: 'wachtOpDerde' }],
  'assign-helpdeskvraag': (pad) => [`POST ${pad}/toewijzing`, { behandelaarId: WIM }],
  'merge-helpdeskvragen': (pad, id) => [`POST ${pad}/samenvoeging`, { naarVraagId: `${id}-naar` }],
  'take-over-helpdeskregel': (pad) => [`POST ${pad}/overname`, { regelId: 'regel-0002' }],
  'link-artikel': (pad) => [`POST ${pad}/artikel`, { artikelId: 'gebieden-aanvinken' }],
  'follow-up-helpdeskvraag:dicht': (pad) => [`POST ${pad}/vervolg`, bericht()],
  'upload-helpdeskbijlage': () => ['POST helpdesk/bijlagen'],
  'read-helpdeskbijlage': (pad) => [`GET ${pad}/bijlagen/${BIJLAGE}`],
  'retry-helpdeskmail': (pad) => [`POST ${pad}/herkansing`, {}],
  'dismiss-mailmelding': (pad) => [`POST ${pad}/mailgezien`, {}],
  'list-helpdeskpost': () => ['GET helpdeskpost'],
  'close-helpdeskpost': (_, id) => [`POST helpdeskpost/${toMailId(id)}/afhandeling`, {}],
  'list-helpdeskstellers': () => ['GET helpdeskstellers'],
  'ask-for-afzender': (_, id) => [`POST helpdeskpost/${toMailId(id)}/vraag`, { medewerkerId: MARIT }],
  'list-wensen': () => ['GET helpdeskwensen'],
  'vote-wens': (pad) => [`POST ${pad}/stem`, { stem: true }],
  'vote-wens:wens': (pad) => [`POST ${pad}/stem`, { stem: true }],
  'judge-wens:wens': (pad) => [`POST ${pad}/wensstatus`, { status: 'gepland', reden: '' }],
  'show-helpdeskinfo': () => ['GET helpdeskinfo'],
  'save-helpdeskinstellingen': () => ['PATCH helpdeskinstellingen', INSTELLINGEN],
  'list-helpdeskteksten': () => ['GET helpdeskteksten'],
  'save-helpdeskteksten': () => ['POST helpdeskteksten', { teksten: [{ id: '1', titel: 'Groet', tekst: 'Hallo.' }] }],
  'show-helpdeskinzicht': () => ['GET helpdeskinzicht'],
  'export-helpdeskinzicht-csv': () => ['GET helpdeskinzicht/csv'],
  'export-helpdeskinzicht-xlsx': () => ['GET helpdeskinzicht/xlsx'],
};

let scenario: Scenario;
beforeAll(async () => {
  // Nothing works behind the scenes: what is put ready stays so.
  const stil = ['elke-minuut', 'volg-helpdesk'];
  const settings = Object.fromEntries(stil.map((naam) => [`AzureWebJobs.${naam}.Disabled`, 'true']));
  scenario = await startScenario({ settings });
  await scenario.addMedewerkers(...Object.values(MEER));
  const bestanden = createDiskBestanden(scenario.settings['BESTANDEN_MAP'] ?? '');
  await bestanden.save(BIJLAGE, new TextEncoder().encode('Hallo'), 'text/plain');
});
afterAll(() => scenario.stop());

const bijlagen = [{ id: BIJLAGE, naam: 'scherm ’1’.txt', type: 'text/plain', bytes: 5 }];

async function putVraag(vraagId: string, soort = ''): Promise<void> {
  const basis = eenVraagWissel({ bijlagen, ...(soort === 'wens' ? { vraagSoort: 'gebruikerswens' } : {}) });
  const [regel] = basis.regels as [Gespreksregel];
  const steller = { ...basis.vraag.steller, id: MARIT };
  const vraag: Helpdeskvraag = {
    ...basis.vraag,
    vraagId,
    steller,
    betrokken: [MARIT],
    aantalRegels: 2,
    ...(soort === 'dicht' ? { status: 'gesloten' } : {}),
  };
  const vreemd: Gespreksregel = { ...regel, vraagId, id: 'regel-0002', regelSoort: 'teBeoordelen', bijlagen: [] };
  const store = scenario.openStore('helpdesk');
  const put = (value: { id: string; soort: string }) => ({ kind: 'put', value }) as const;
  await store.commit(vraagId, [vraag, { ...regel, vraagId }, vreemd].map(put));
  const mislukt: HelpdeskBericht = eenMislukteMail(vraag, { mailSoort: 'toewijzing', cc: [] });
  const apart: MailDocument = eenMailApart(toMailId(vraagId));
  await store.commit(vraagId, [put(mislukt)]);
  await store.commit('helpdesk', [put(apart)]);
  const naar: Helpdeskvraag = { ...vraag, vraagId: `${vraagId}-naar` };
  await store.commit(naar.vraagId, [put(naar)]);
}
const readPartitie = async (id: string): Promise<string> => {
  const store = scenario.openStore('helpdesk');
  return JSON.stringify([
    await store.list(id),
    await store.list(`${id}-naar`),
    await store.read('helpdesk', toMailId(id)),
  ]);
};

/** A file travels as it is, so not by the way of the others. */
async function upload(persona: string) {
  const token = persona === 'geen' ? undefined : await scenario.tokenOf(MEER[persona] ?? persona);
  const koppen = { 'content-type': 'text/plain', 'x-bestandsnaam': 'scherm%20%E2%80%99.txt' };
  return scenario.send({ methode: 'POST', pad: '/api/helpdesk/bijlagen', token, koppen, body: 'Hallo' });
}

async function ask(geval: string, persona: string) {
  const id = `rol-${geval.replace(':', '-')}-${persona}`;
  await putVraag(id, geval.split(':')[1]);
  const voor = await readPartitie(id);
  const { status, body } = geval.startsWith('upload')
    ? await upload(persona)
    : await sendAls<Weigering>(scenario, persona, VRAAG[geval]?.(`helpdesk/vragen/${id}`, id) ?? ['']);
  return { status, body, isVeranderd: (await readPartitie(id)) !== voor };
}

const { kolommen, verwacht, perPersona } = HELPDESK_TABEL;

describe('elke route over de helpdesk voor elke rol', () => {
  it.each(verwacht)('%s', async (geval, statussen) => {
    const antwoorden = await Promise.all(kolommen.map((persona) => ask(geval, persona)));
    expect(perPersona(antwoorden.map(({ status }) => status))).toEqual(perPersona(statussen));
    antwoorden.filter(({ status }) => status >= 400).forEach(expectNietsGedaan);
  });

  it('toont de school geen notities en geen mail van een vreemd adres, de helpdesk wel', async () => {
    const id = 'rol-wie-ziet-wat';
    await putVraag(id);
    await sendAls(scenario, 'wim', [`POST helpdesk/vragen/${id}/regels`, bericht({ soort: 'notitie' })]);
    const soorten = async (persona: string) => {
      const { body } = await sendAls<{ regels: Gespreksregel[] }>(scenario, persona, [`GET helpdesk/vragen/${id}`]);
      return body.regels?.map(({ regelSoort }) => regelSoort);
    };
    expect(await soorten('marit')).toEqual(['vraag']);
    expect(await soorten('wim')).toEqual(['vraag', 'teBeoordelen', 'notitie']);
  });

  it('laat in het log geen namen, antwoorden of storingen achter', async () => {
    expect(await listLogBezwaren(scenario)).toEqual([]);
  });
});
