import type { School } from '@domain/adresboek/medewerker';
import type { ImportVoorbeeld } from '@domain/beheer/beheer-beeld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEDEWERKERS, SCHOLEN, toMedewerkerDocument, toSchoolDocument } from '../../functions/use-cases/adresboek';
import { eenNieuwe, NIEUWE_SCHOOL, zet } from '../builders/een-beheer-werkplek';
import { listLogBezwaren } from './look-in-store';
import { expectNietsGedaan, MEER, sendAls, type Vraag } from './rol-tabel';
import { BEHEER_TABEL } from './rol-tabel-beheer';
import type { Ontvangen } from './send-verzoek';
import { startScenario, type Scenario, type Weigering } from './start-scenario';

const { kolommen, verwacht, perPersona } = BEHEER_TABEL;

/** Something of their own for each line and persona. */
const nummerOf = (geval: string, persona: string): number =>
  10 + verwacht.findIndex(([naam]) => naam === geval) * kolommen.length + kolommen.indexOf(persona);
const schoolOf = (nummer: number): School => ({
  id: `${String(nummer % 100).padStart(2, '0')}RL${nummer > 99 ? '01' : '00'}`,
  naam: `School ${nummer}`,
  soort: 'bao',
  wijk: 'Noorderhaven',
});
const wieOf = (nummer: number) => ({
  id: `rol-${nummer}`,
  naam: `Wie ${nummer}`,
  email: `wie${nummer}@w.example`,
  rollen: ['ib'] as const,
  scholen: ['99AB00'],
});
const lijstOf = (nummer: number): string => `vestigingsnummer;naam;bestuur\n${schoolOf(nummer).id};School;Rietveld`;

/** The request of each line. */
const VRAAG: Record<string, (nummer: number) => Vraag> = {
  'list-scholen': () => ['GET beheer/scholen'],
  'open-school': (nummer) => [
    'POST beheer/scholen',
    { antwoorden: { ...NIEUWE_SCHOOL, id: schoolOf(nummer).id.replace('RL', 'NW') } },
  ],
  'save-school': (nummer) => [`PATCH beheer/scholen/${schoolOf(nummer).id}`, zet('bestuur', null, 'Rietveld')],
  'save-school:weg': () => ['PATCH beheer/scholen/00XX00', zet('bestuur', null, 'Rietveld')],
  'list-medewerkers': () => ['GET beheer/medewerkers'],
  'open-medewerker': (nummer) => ['POST beheer/medewerkers', eenNieuwe(nummer)],
  'save-medewerker': (nummer) => [`PATCH beheer/medewerkers/rol-${nummer}`, zet('isActief', true, false)],
  'save-medewerker:weg': () => ['PATCH beheer/medewerkers/bestaat-niet', zet('isActief', true, false)],
  'read-swv-instellingen': () => ['GET beheer/instellingen'],
  'save-swv-instellingen': () => ['PATCH beheer/instellingen', zet('maxToolbox', 3, 4)],
};

let scenario: Scenario;
beforeAll(async () => {
  scenario = await startScenario();
  await scenario.addMedewerkers(...Object.values(MEER));
});
afterAll(() => scenario.stop());

const lees = async () => {
  const store = scenario.openStore('adresboek');
  const partities = await Promise.all([SCHOLEN, MEDEWERKERS, 'instellingen'].map((partitie) => store.list(partitie)));
  return JSON.stringify(partities);
};

async function sendLijst<T>(persona: string, pad: string, lijst: string): Promise<Ontvangen<Partial<Weigering> & T>> {
  const token = persona === 'geen' ? undefined : await scenario.tokenOf(MEER[persona] ?? persona);
  const koppen = { 'content-type': 'text/csv', 'x-bestandsnaam': 'lijst.csv' };
  const antwoord = await scenario.send({ methode: 'POST', pad: `/api/${pad}`, token, koppen, body: lijst });
  return antwoord as Ontvangen<Partial<Weigering> & T>;
}
async function sendImport(geval: string, persona: string, nummer: number) {
  const lijst = lijstOf(nummer);
  if (geval === 'preview-import') return sendLijst(persona, 'beheer/importvoorbeeld', lijst);
  const { body } = await sendLijst<ImportVoorbeeld>('bo', 'beheer/importvoorbeeld', lijst);
  return sendLijst(persona, `beheer/import/${body.vingerafdruk ?? ''}`, lijst);
}

async function ask(geval: string, persona: string) {
  const nummer = nummerOf(geval, persona);
  const store = scenario.openStore('adresboek');
  await store.commit(SCHOLEN, [{ kind: 'put', value: toSchoolDocument(schoolOf(nummer)) }]);
  await store.commit(MEDEWERKERS, [{ kind: 'put', value: toMedewerkerDocument(wieOf(nummer)) }]);
  const voor = await lees();
  const { status, body } = geval.endsWith('import')
    ? await sendImport(geval, persona, nummer)
    : await sendAls(scenario, persona, VRAAG[geval]?.(nummer) ?? ['']);
  return { status, body, isVeranderd: (await lees()) !== voor };
}

describe('elke route van beheer voor elke rol', () => {
  it.each(verwacht)('%s', async (geval, statussen) => {
    const antwoorden = [];
    // One after the other: the whole directory has to stay as it was.
    for (const persona of kolommen) antwoorden.push(await ask(geval, persona));
    expect(perPersona(antwoorden.map(({ status }) => status))).toEqual(perPersona(statussen));
    antwoorden.filter(({ status }) => status >= 400).forEach(expectNietsGedaan);
  });

  it('weigert een lijst van 10 MB meteen, met wat er wel past', async () => {
    const { status, body } = await sendLijst('bo', 'beheer/importvoorbeeld', 'naam;rol\n'.repeat(1_200_000));
    expect([status, body.refusals?.[0]]).toEqual([
      413,
      { code: 'verzoek-te-groot', message: expect.stringContaining('2 MB') },
    ]);
  });

  it('laat wie wordt uitgezet er bij het volgende verzoek niet meer in', async () => {
    expect(await scenario.call('hanna', 'GET ik')).toMatchObject({ status: 200 });
    const { body } = await scenario.call<{ medewerkers: { medewerker: { id: string; email: string } }[] }>(
      MEER['bo'] ?? 'bo',
      'GET beheer/medewerkers',
    );
    const id = body.medewerkers.find(({ medewerker }) => medewerker.email.startsWith('h.meerkoet'))?.medewerker.id;
    await scenario.call(MEER['bo'] ?? 'bo', `PATCH beheer/medewerkers/${id ?? ''}`, zet('isActief', true, false));
    expect(await scenario.call('hanna', 'GET ik')).toMatchObject({ status: 403 });
  });

  it('laat in het log geen namen, adressen of storingen achter', async () => {
    expect(await listLogBezwaren(scenario)).toEqual([]);
    expect(scenario.readLog()).not.toMatch(/@w\.example|Rietveld/);
  });
});
