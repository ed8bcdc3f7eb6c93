import { afterEach, describe, expect, it } from 'vitest';
import { signUp } from '@domain/bijeenkomst/aanmelden';
import { saveBijeenkomst } from '@domain/bijeenkomst/change-bijeenkomst';
import { cancelAanmelding } from '@domain/bijeenkomst/eigen-aanmelding';
import { cancelBijeenkomst } from '@domain/bijeenkomst/levensloop';
import type { Rondzending } from '@domain/bijeenkomst/rondzending';
import { eenDeelnemer, eenHannaStempel, WIJKEN } from '../builders/een-bijeenkomst';
import {
  createBijeenkomstMailWereld,
  eenVolleZaal,
  PUBLIEK,
  readPostvak,
  type BijeenkomstMailWereld,
} from './bijeenkomst-mail-wereld';

let wereld: BijeenkomstMailWereld;
afterEach(() => wereld.stop());

const AANTAL = 300;
const ieder = (wat: number) => Array.from({ length: AANTAL }, () => wat);

/** How often each of the three hundred got a mail whose subject starts like this. */
async function countPerDeelnemer(begin: string): Promise<readonly number[]> {
  const per = new Map<string, number>();
  for (const { aan, onderwerp } of await readPostvak(wereld))
    if (onderwerp.startsWith(begin)) for (const { email } of aan) per.set(email, (per.get(email) ?? 0) + 1);
  return Array.from({ length: AANTAL }, (_, i) => per.get(`d${i + 1}@school.example`) ?? 0);
}

describe('een rondzending aan driehonderd mensen', () => {
  it('komt bij iedereen één keer aan als 30 % van de aanroepen mislukt, ook met twee verzenders', async () => {
    wereld = await createBijeenkomstMailWereld();
    await wereld.put(eenVolleZaal(AANTAL));
    await wereld.putRondzending();
    const [een, ander] = [wereld.createWorker(), wereld.createWorker()];
    await Promise.all([een.sendOpen(), ander.sendOpen()]);
    wereld.graph.storingen.add({ regel: '*', soort: 'willekeurig', kans: 0.3, zaad: 20250515, naSeconden: 5 });
    await Promise.all([een.sendDue(), ander.sendDue()]);
    await wereld.runToEnd();

    expect(await countPerDeelnemer('Neem je laptop mee')).toEqual(ieder(1));
    expect(wereld.graph.listBezorgd()).toHaveLength(AANTAL);
    expect((await wereld.berichten()).every(({ status }) => status === 'verzonden')).toBe(true);
    expect(await wereld.read<Rondzending>('rondzending-1')).toMatchObject({ status: 'klaar', aantal: AANTAL });
  });

  it('blijft binnen dertig mails per minuut zonder dat er één aandacht vraagt, gewoon en zonder kop', async () => {
    wereld = await createBijeenkomstMailWereld({ begrensd: true });
    await wereld.put(eenVolleZaal(AANTAL));
    await wereld.putRondzending();
    await wereld.runToEnd();
    expect(await countPerDeelnemer('Neem je laptop mee')).toEqual(ieder(1));
    const post = await readPostvak(wereld);
    expect(new Set(post.map(({ van }) => van.email))).toEqual(new Set([PUBLIEK]));
    expect(post.some(({ isVersleuteld, isTegengehouden }) => isVersleuteld || isTegengehouden)).toBe(false);
  });
});

describe('de agenda van een deelnemer', () => {
  const inschrijving = (email: string) => ({
    id: `aanmelding-${email}`,
    deelnemer: eenDeelnemer({ email }),
    antwoorden: {},
  });
  const meldAan = (email: string) =>
    wereld.change(({ bijeenkomst }) =>
      signUp({
        bijeenkomst,
        bestaande: [undefined],
        inschrijvingen: [inschrijving(email)],
        verzoekId: `verzoek-${email}`,
        wachtlijst: true,
        bron: 'zelf',
        nu: wereld.clock().toISOString(),
      }),
    );
  const basis = () => ({ stempel: eenHannaStempel(), wijken: WIJKEN, nu: wereld.clock().toISOString() });
  const mailAll = async () => {
    await wereld.runToEnd();
    wereld.wacht(60);
  };
  const listAgenda = async (email: string) =>
    (await readPostvak(wereld, email))
      .toReversed()
      .flatMap(({ bijlagen }) => bijlagen.flatMap(({ agenda }) => (agenda ? [agenda] : [])));

  it('krijgt uitnodiging, wijziging en afzegging onder één kenmerk en met een steeds hoger nummer', async () => {
    wereld = await createBijeenkomstMailWereld();
    wereld.graph.storingen.add({ regel: '*', soort: 'willekeurig', kans: 0.3, zaad: 3, naSeconden: 5 });
    await wereld.put([], 1);
    await meldAan('een@school.example');
    await meldAan('twee@school.example');
    await mailAll();
    await wereld.change((bron) =>
      saveBijeenkomst({ ...bron, ...basis(), wijzigingen: [{ pad: 'datum', van: '2025-05-15', naar: '2025-05-16' }] }),
    );
    await mailAll();
    const stap = { reden: 'De zaal staat onder water.', ...basis() };
    await wereld.change((bron) => cancelBijeenkomst({ ...bron, ...stap }));
    await mailAll();

    const agenda = await listAgenda('een@school.example');
    expect(agenda.map(({ methode, status, begin }) => [methode, status, begin])).toEqual([
      ['REQUEST', 'CONFIRMED', '2025-05-15T07:00:00.000Z'],
      ['REQUEST', 'CONFIRMED', '2025-05-16T07:00:00.000Z'],
      ['CANCEL', 'CANCELLED', '2025-05-16T07:00:00.000Z'],
    ]);
    expect(new Set(agenda.map(({ uid }) => uid))).toEqual(new Set(['aanmelding-een@school.example@top.example']));
    const nummers = agenda.map(({ versie }) => versie);
    expect(nummers).toEqual([...new Set(nummers)].toSorted((a, b) => a - b));

    // Who waited is told everything and has nothing in the agenda.
    expect((await readPostvak(wereld, 'twee@school.example')).map(({ onderwerp }) => onderwerp.split(':')[0])).toEqual([
      'Afgezegd',
      'Gewijzigd',
      'Je staat op de wachtlijst',
    ]);
    expect(await listAgenda('twee@school.example')).toEqual([]);
  });

  it('wordt leeg na een eigen afmelding; de volgende krijgt een aanbod zonder agenda', async () => {
    wereld = await createBijeenkomstMailWereld();
    await wereld.put([], 1);
    await meldAan('een@school.example');
    await meldAan('twee@school.example');
    const afmelden = { aanmeldingId: 'aanmelding-een@school.example', door: 'zelf' } as const;
    await wereld.change((bron) => cancelAanmelding({ ...bron, ...afmelden, nu: wereld.clock().toISOString() }));
    await mailAll();

    const agenda = (await listAgenda('een@school.example')).toSorted((a, b) => a.versie - b.versie);
    expect(agenda.map(({ methode, uid, versie }) => [methode, uid, versie])).toEqual([
      ['REQUEST', 'aanmelding-een@school.example@top.example', 1],
      ['CANCEL', 'aanmelding-een@school.example@top.example', 2],
    ]);
    const [aanbod] = (await readPostvak(wereld, 'twee@school.example')).filter(({ onderwerp }) =>
      onderwerp.startsWith('Er is een plek voor je vrij'),
    );
    expect(aanbod?.tekst).toContain('zaterdag 5 april 2025 om 10.00 uur');
    expect(aanbod?.bijlagen).toEqual([]);
  });
});
