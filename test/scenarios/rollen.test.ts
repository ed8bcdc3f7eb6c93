import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDagen } from '@domain/datum/datum';
import type { DossierActie, DossierBeeld } from '@domain/dossier/dossier-beeld';
import { HANNA, MARIT, MEDEWERKERS, TEUN } from '../../dev/demo-wereld/personas';
import { eenStempel, eenVolledigDossier } from '../builders/een-dossier';
import { eenGesprek } from '../builders/een-gesprek';
import { AKKOORD, HEROPENING, INTREKKING, eenOpening, saveStap, vandaag, wijzig } from './dossier-werk';
import { eenBericht } from './mail-een-bericht';
import { listLogBezwaren } from './look-in-store';
import { BEHEER_TABEL } from './rol-tabel-beheer';
import { TOEZICHT_TABEL } from './rol-tabel-toezicht';
import { BIJEENKOMST_TABEL } from './rol-tabel-bijeenkomsten';
import { HELPDESK_TABEL } from './rol-tabel-helpdesk';
import { KENNISBANK_TABEL } from './rol-tabel-kennisbank';
import { NIEUWSBRIEF_TABEL } from './rol-tabel-nieuwsbrief';
import { expectNietsGedaan, MEER, readRolTabel, sendAls, type Vraag } from './rol-tabel';
import { startScenario, type Scenario } from './start-scenario';

/**
 * Who gets which status, for a complete dossier of groep 5 of De Zilveren Reiger that is shared with the swv, unless the line
 * says otherwise. 404: for this person it does not exist. Left of the bar nobody, and an account outside the directory; then
 * the school; another leerkracht of it; other schools; the consulent of its TPO; other consulenten, the
 * helpdesk; beheer.
 */
const TABEL = `
                              geen robin | marit teun saar | anke | joost nadia | hanna | bram yara wim | sanne bo
gezondheid                     200   200 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
show-aanmeldgegevens           200   200 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
openapi                        200   200 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
show-ik                        401   403 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
list-werkvoorraad              401   403 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
list-taken                     401   403 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
open-dossier                   401   403 |   201  403  403 |  403 |   201   201 |   403 |  403  403 403 |   403 403
open-dossier:van-deze-school   401   403 |   201  403  403 |  403 |   403   403 |   403 |  403  403 403 |   403 403
read-dossier                   401   403 |   200  200  200 |  404 |   404   404 |   200 |  404  404 404 |   404 404
read-dossier:niet-gedeeld      401   403 |   200  200  200 |  404 |   404   404 |   404 |  404  404 404 |   404 404
note-aanwezigheid              401   403 |   200  200  200 |  404 |   404   404 |   200 |  404  404 404 |   404 404
make-opp                       401   403 |   200  200  200 |  404 |   404   404 |   200 |  404  404 404 |   404 404
save-stap:2                    401   403 |   200  200  403 |  404 |   404   404 |   403 |  404  404 404 |   404 404
save-stap:4                    401   403 |   200  403  403 |  404 |   404   404 |   403 |  404  404 404 |   404 404
save-stap:11                   401   403 |   200  403  403 |  404 |   404   404 |   403 |  404  404 404 |   404 404
complete-stap:4                401   403 |   200  403  403 |  404 |   404   404 |   403 |  404  404 404 |   404 404
complete-stap:2                401   403 |   200  403  403 |  404 |   404   404 |   403 |  404  404 404 |   404 404
reopen-stap:5                  401   403 |   200  403  403 |  404 |   404   404 |   403 |  404  404 404 |   404 404
write-logboek                  401   403 |   200  200  403 |  404 |   404   404 |   200 |  404  404 404 |   404 404
share-dossier:niet-gedeeld     401   403 |   200  403  403 |  404 |   404   404 |   404 |  404  404 404 |   404 404
unshare-dossier                401   403 |   200  403  403 |  404 |   404   404 |   403 |  404  404 404 |   404 404
propose-bericht                401   403 |   200  403  403 |  404 |   404   404 |   403 |  404  404 404 |   404 404
queue-bericht                  401   403 |   200  403  403 |  404 |   404   404 |   403 |  404  404 404 |   404 404
retry-bericht                  401   403 |   200  403  403 |  404 |   404   404 |   403 |  404  404 404 |   404 404
list-gesprekken                401   403 |   200  200  200 |  404 |   404   404 |   200 |  404  404 404 |   404 404
plan-gesprek                   401   403 |   200  403  403 |  404 |   404   404 |   403 |  404  404 404 |   404 404
verzet-gesprek                 401   403 |   200  403  403 |  404 |   404   404 |   403 |  404  404 404 |   404 404
cancel-gesprek                 401   403 |   200  403  403 |  404 |   404   404 |   403 |  404  404 404 |   404 404
retry-gesprek                  401   403 |   200  403  403 |  404 |   404   404 |   403 |  404  404 404 |   404 404
tick-punt                      401   403 |   200  200  403 |  404 |   404   404 |   200 |  404  404 404 |   404 404
show-vergadering               401   403 |   200  200  200 |  200 |   200   200 |   200 |  200  200 200 |   200 200
`;
const { kolommen, verwacht, routes, perPersona } = readRolTabel(TABEL);
/** Of the other subjects; each has a test of its own. */
const ANDERE = [BIJEENKOMST_TABEL, NIEUWSBRIEF_TABEL, HELPDESK_TABEL, KENNISBANK_TABEL, BEHEER_TABEL, TOEZICHT_TABEL];
/** Short names: the first name of everybody in the demo world. */
const PERSONAS = MEDEWERKERS.map(({ naam }) => naam.split(' ')[0]?.toLowerCase() ?? '');

const BERICHT = 'bericht-0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c001';
const GESPREK = 'gesprek-0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c002';
const WANNEER = { datum: addDagen(vandaag(), 60), van: '14:00', tot: '15:00', metWie: [TEUN] };
const save = (pad: string, naar: string) => ({ wijzigingen: [wijzig(pad, null, naar)] });
const gesprek = () => ({ id: crypto.randomUUID(), wat: 'notitie', datum: vandaag(), tekst: 'Gebeld met thuis.' });

/** The request of each line, for a dossier of its own. */
const VRAAG: Record<string, (dossier: string) => Vraag> = {
  gezondheid: () => ['GET gezondheid'],
  'show-aanmeldgegevens': () => ['GET aanmelding'],
  openapi: () => ['GET openapi.json'],
  'show-ik': () => ['GET ik'],
  'list-werkvoorraad': () => ['POST werkvoorraad', {}],
  'list-taken': () => ['GET taken'],
  'open-dossier': () => ['POST dossiers', { id: crypto.randomUUID(), antwoorden: eenOpening() }],
  'open-dossier:van-deze-school': () => [
    'POST dossiers',
    { id: crypto.randomUUID(), antwoorden: eenOpening(), schoolId: '99AA00' },
  ],
  'read-dossier': (dossier) => [`GET ${dossier}`],
  'read-dossier:niet-gedeeld': (dossier) => [`GET ${dossier}`],
  'note-aanwezigheid': (dossier) => [`POST ${dossier}/aanwezigheid`, { stap: 4 }],
  'make-opp': (dossier) => [`GET ${dossier}/opp`],
  'save-stap:2': (dossier) => [`PATCH ${dossier}/stappen/2`, save('externen', 'Logopedie.')],
  'save-stap:4': (dossier) => [
    `PATCH ${dossier}/stappen/4`,
    {
      wijzigingen: [
        wijzig('gebieden', ['rekenen-wiskunde', 'werkhouding'], ['rekenen-wiskunde', 'werkhouding', 'taal']),
      ],
    },
  ],
  'save-stap:11': (dossier) => [`PATCH ${dossier}/stappen/11`, save('archiveerReden', 'Nog niet.')],
  'complete-stap:4': (dossier) => [`POST ${dossier}/stappen/4/gereedmelding`, {}],
  'complete-stap:2': (dossier) => [`POST ${dossier}/stappen/2/gereedmelding`, {}],
  'reopen-stap:5': (dossier) => [`POST ${dossier}/stappen/5/heropening`, HEROPENING()],
  'write-logboek': (dossier) => [`POST ${dossier}/logboek`, gesprek()],
  'share-dossier:niet-gedeeld': (dossier) => [`POST ${dossier}/deling`, AKKOORD()],
  'unshare-dossier': (dossier) => [`POST ${dossier}/deling/intrekking`, INTREKKING()],
  'propose-bericht': (dossier) => [`GET ${dossier}/berichtvoorstel`],
  'queue-bericht': (dossier) => [
    `POST ${dossier}/berichten`,
    { id: crypto.randomUUID(), aan: HANNA, documenten: ['opp'], toelichting: '' },
  ],
  'retry-bericht': (dossier) => [`POST ${dossier}/berichten/${BERICHT}/herkansing`, {}],
  'list-gesprekken': (dossier) => [`GET ${dossier}/gesprekken`],
  'plan-gesprek': (dossier) => [
    `POST ${dossier}/gesprekken`,
    { id: crypto.randomUUID(), antwoorden: { wat: 'startgesprek', ...WANNEER } },
  ],
  'verzet-gesprek': (dossier) => [`PATCH ${dossier}/gesprekken/${GESPREK}`, { versie: 1, antwoorden: WANNEER }],
  'cancel-gesprek': (dossier) => [`DELETE ${dossier}/gesprekken/${GESPREK}`],
  'retry-gesprek': (dossier) => [`POST ${dossier}/gesprekken/${GESPREK}/herkansing`, {}],
  'tick-punt': (dossier) => [`POST ${dossier}/gesprekken/${GESPREK}/punten`, { punt: 'ouders', isGedaan: true }],
  'show-vergadering': () => ['POST vergadering', { chatId: '19:meeting_1@thread.v2' }],
};

let scenario: Scenario;
beforeAll(async () => {
  // No worker: a message that is put ready stays so.
  scenario = await startScenario({ settings: { 'AzureWebJobs.verstuur-bericht.Disabled': 'true' } });
  await scenario.addMedewerkers(...Object.values(MEER));
});
afterAll(() => scenario.stop());

async function putDossier(id: string, isGedeeld: boolean): Promise<void> {
  const deling = {
    ...eenStempel({ doorId: MARIT }),
    akkoordVan: 'Beide ouders',
    akkoordOp: '2024-10-01',
    vorm: 'gesprek',
  } as const;
  const { kop, stappen } = eenVolledigDossier({ id, gereed: [5], kop: isGedeeld ? { deling, isGedeeld } : {} });
  const bericht = eenBericht({
    id: BERICHT,
    dossierId: id,
    status: 'aandacht',
    aan: { id: HANNA, naam: 'Hanna Meerkoet', email: 'h@x.example', functie: 'consulent' },
  });
  const gepland = eenGesprek({ id: GESPREK, dossierId: id, status: 'aandacht' });
  const writes = [kop, ...stappen, bericht, gepland].map((value) => ({ kind: 'create', value }) as const);
  await scenario.openStore('dossiers').commit(id, writes);
}
const readPartitie = async (id: string) => {
  const alles = await scenario.openStore('dossiers').list(id);
  return JSON.stringify(alles.filter(({ value }) => value.soort !== 'audit'));
};

async function ask(geval: string, persona: string) {
  const id = `rol-${geval.replace(':', '-')}-${persona}`;
  await putDossier(id, !geval.endsWith('niet-gedeeld'));
  const voor = await readPartitie(id);
  const vraag = VRAAG[geval]?.(`dossiers/${id}`) ?? [''];
  const { status, body } = await sendAls<DossierBeeld>(scenario, persona, vraag);
  return { status, body, isVeranderd: (await readPartitie(id)) !== voor };
}

describe('elke route voor elke rol', () => {
  it('staat in de tabel', async () => {
    const { body } = await scenario.call<{ paths: Record<string, Record<string, { operationId: string }>> }>(
      'marit',
      'GET openapi.json',
    );
    const alle = Object.values(body.paths).flatMap((acties) =>
      Object.values(acties).map(({ operationId }) => operationId),
    );
    expect(new Set([...routes, ...ANDERE.flatMap((tabel) => tabel.routes)])).toEqual(new Set(alle));
    // Nobody of the demo world is left out.
    expect(kolommen).toEqual(expect.arrayContaining(['geen', 'robin', ...Object.keys(MEER), ...PERSONAS]));
    expect(ANDERE.map((tabel) => tabel.kolommen)).toEqual(ANDERE.map(() => kolommen));
  });

  it.each(verwacht)('%s', async (geval, statussen) => {
    const antwoorden = await Promise.all(kolommen.map((persona) => ask(geval, persona)));
    expect(perPersona(antwoorden.map(({ status }) => status))).toEqual(perPersona(statussen));
    antwoorden.filter(({ status }) => status >= 400).forEach(expectNietsGedaan);
  });

  const ACTIE: readonly [DossierActie, string][] = [
    ['logboekSchrijven', 'write-logboek'],
    ['delingIntrekken', 'unshare-dossier'],
    ['versturen', 'queue-bericht'],
    ['oppMaken', 'make-opp'],
    ['gesprekPlannen', 'plan-gesprek'],
  ];
  it.each(ACTIE)('de knop voor %s staat er precies bij wie het mag (%s)', async (actie, geval) => {
    const [, statussen = []] = verwacht.find(([naam]) => naam === geval) ?? [];
    const beelden = await Promise.all(kolommen.map(async (persona) => (await ask('read-dossier', `${persona}`)).body));
    expect(beelden.map(({ acties = [] }) => acties.includes(actie))).toEqual(statussen.map((status) => status === 200));
  });

  it('een geheim adres ziet alleen wie stap 1 mag schrijven', async () => {
    const id = 'rol-geheim-adres';
    await putDossier(id, true);
    await saveStap(scenario, 'marit', [id, 1], wijzig('gezaghebbenden/gezaghebbende-2/adresgeheim', false, true));
    const ziet = async (persona: string) => {
      const { status, bytes } = await scenario.call(MEER[persona] ?? persona, `GET dossiers/${id}`);
      return [persona, status, bytes.includes('030 000 00 00')];
    };
    expect(await Promise.all(['marit', 'teun', 'saar', 'hanna'].map(ziet))).toEqual([
      ['marit', 200, true],
      ['teun', 200, true],
      ['saar', 200, false],
      ['hanna', 200, false],
    ]);
  });

  it('laat in het log geen namen, antwoorden of storingen achter', async () => {
    expect(await listLogBezwaren(scenario)).toEqual([]);
  });
});
