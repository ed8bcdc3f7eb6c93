import type { ArtikelBeeld } from '@domain/kennisbank/artikel';
import { publishArtikel, startVoorstel } from '@domain/kennisbank/levensloop';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPartitie } from '../../functions/use-cases/kennisbank/artikel-store';
import { listLogBezwaren } from './look-in-store';
import { expectNietsGedaan, MEER, sendAls, type Vraag } from './rol-tabel';
import { KENNISBANK_TABEL } from './rol-tabel-kennisbank';
import { startScenario, type Scenario } from './start-scenario';

const STEMPEL = { doorId: 'hanna', door: 'Hanna Meerkoet', op: '2026-01-12T09:00:00.000Z' };
const INHOUD = {
  titel: 'Een rustplek regelen',
  samenvatting: 'Zo vraag je een rustplek aan.',
  tekst: 'Bel je consulent.',
  stappen: [],
  codes: [],
  trefwoorden: [],
};
const WIJZIGING = { wijzigingen: [{ pad: 'titel', van: INHOUD.titel, naar: 'Anders' }] };
const of = (id: string) => `kennisbank/artikelen/${id}`;

/** The request of each line, for an article of its own. */
const VRAAG: Record<string, (id: string, gezien: string) => Vraag> = {
  'read-kennisbank': () => ['GET kennisbank'],
  'judge-nuttig': (id) => [`POST ${of(id)}/nuttig`, { ja: true }],
  'list-artikel-werklijst': () => ['GET kennisbank/werklijst'],
  'open-artikel': () => ['POST kennisbank/artikelen', { id: crypto.randomUUID(), antwoorden: {} }],
  'propose-artikel': () => ['POST kennisbank/uit-vraag', { id: crypto.randomUUID(), vraagId: 'bestaat-niet' }],
  'read-artikel': (id) => [`GET ${of(id)}`],
  'save-artikel': (id) => [`PATCH ${of(id)}`, WIJZIGING],
  'submit-artikel': (id) => [`POST ${of(id)}/review`, {}],
  'publish-artikel': (id, gezien) => [`POST ${of(id)}/publicatie`, { gezien }],
  'return-artikel': (id) => [`POST ${of(id)}/terugsturing`, { tekst: 'Korter.' }],
  'restore-artikel': (id) => [`POST ${of(id)}/herstel`, { versie: 1 }],
  'withdraw-artikel': (id) => [`POST ${of(id)}/intrekking`, {}],
};

let scenario: Scenario;
beforeAll(async () => {
  scenario = await startScenario();
  await scenario.addMedewerkers(...Object.values(MEER));
});
afterAll(() => scenario.stop());

async function putArtikel(artikelId: string, soort: string | undefined): Promise<void> {
  if (soort === 'weg') return;
  const artikel = startVoorstel({ artikelId, inhoud: INHOUD, stempel: STEMPEL });
  const online = publishArtikel({ artikel, stempel: STEMPEL });
  const { versie, ...rest } = soort === 'online' && online.ok ? online.value : { artikel, versie: undefined };
  const values = [rest.artikel, ...(versie ? [versie] : [])];
  await scenario.openStore('helpdesk').commit(
    toPartitie(artikelId),
    values.map((value) => ({ kind: 'put', value })),
  );
}

async function ask(geval: string, persona: string) {
  const id = `rol-${geval.replace(':', '-')}-${persona}`;
  const [route = '', soort] = geval.split(':');
  await putArtikel(id, soort);
  const lees = () => scenario.openStore('helpdesk').list(toPartitie(id));
  const gezien = (await lees()).find(({ value }) => value.id === 'artikel')?.version ?? '';
  const voor = JSON.stringify(await lees());
  const { status, body } = await sendAls<ArtikelBeeld>(scenario, persona, VRAAG[route]?.(id, gezien) ?? ['']);
  return { status, body, isVeranderd: JSON.stringify(await lees()) !== voor };
}

const { kolommen, verwacht, perPersona } = KENNISBANK_TABEL;

describe('elke route over de kennisbank voor elke rol', () => {
  it.each(verwacht)('%s', async (geval, statussen) => {
    const antwoorden = await Promise.all(kolommen.map((persona) => ask(geval, persona)));
    expect(perPersona(antwoorden.map(({ status }) => status))).toEqual(perPersona(statussen));
    antwoorden.filter(({ status }) => status >= 400).forEach(expectNietsGedaan);
  });

  it('laat in het log geen teksten of storingen achter', async () => {
    expect(await listLogBezwaren(scenario)).toEqual([]);
  });
});
