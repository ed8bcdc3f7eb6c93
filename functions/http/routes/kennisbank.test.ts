import type { Medewerker } from '@domain/adresboek/medewerker';
import type { ArtikelBeeld } from '@domain/kennisbank/artikel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBodyFout, findRoute, readAntwoord } from '../../../test/builders/beproef-route';
import { HANNA, MARIT, YARA } from '../../../test/builders/een-adresboek';
import { eenVolledigDossier } from '../../../test/builders/een-dossier';
import {
  ARTIKEL,
  eenKennisbankWerkplek,
  type KennisbankWerkplek,
} from '../../../test/builders/een-kennisbank-werkplek';
import { readParams } from '../params';
import type { Outcome, Route } from '../route';
import { kennisbankRoutes } from './kennisbank';

const A = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c001';
const B = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c002';

let plek: KennisbankWerkplek;
let routes: readonly Route[];
beforeEach(async () => {
  plek = await eenKennisbankWerkplek();
  routes = kennisbankRoutes(plek.useCases);
});
afterEach(() => plek.close());

async function vraag(naam: string, als: Medewerker, body?: unknown, artikelId = A): Promise<Outcome> {
  const route = findRoute(routes, naam);
  expect([naam, findBodyFout(route, body)]).toEqual([naam, undefined]);
  const params = readParams(route.pad, { artikelId });
  if (!params) throw new Error(`No such place: ${artikelId}`);
  return route.handler({ medewerker: als, params, body });
}
/** Does what it says, and looks whether the answer is what openapi.json promises. */
async function goed(naam: string, als: Medewerker, body?: unknown, artikelId = A) {
  const uitkomst = await vraag(naam, als, body, artikelId);
  return readAntwoord(findRoute(routes, naam), uitkomst);
}

describe('kennisbankRoutes', () => {
  it('doen een artikel van begin tot eind, met antwoorden zoals openapi.json ze belooft', async () => {
    expect((await goed('open-artikel', HANNA, { id: A, antwoorden: ARTIKEL })).status).toBe(201);
    expect((await goed('open-artikel', HANNA, { id: A, antwoorden: {} })).status).toBe(200);
    await goed('submit-artikel', HANNA, {});
    await goed('return-artikel', YARA, { tekst: 'Korter.' });
    await goed('read-artikel', HANNA);
    await goed('save-artikel', HANNA, { wijzigingen: [{ pad: 'stappen', van: ['6'], naar: ['6', '7'] }] });
    const { json } = await goed('read-artikel', YARA);
    await goed('publish-artikel', YARA, { gezien: (json as ArtikelBeeld).versie });
    await goed('judge-nuttig', MARIT, { ja: true });
    await goed('read-kennisbank', MARIT);
    await goed('list-artikel-werklijst', HANNA);
    await goed('restore-artikel', YARA, { versie: 1 });
    await goed('withdraw-artikel', YARA, {});
    await goed('read-artikel', HANNA, undefined, 'archiveren');
    await plek.stelVraag(eenVolledigDossier());
    expect((await goed('propose-artikel', YARA, { id: B, vraagId: 'vraag-1' })).status).toBe(201);
  });

  it('kennen geen artikel dat er niet is', async () => {
    const inhoud: Readonly<Record<string, object>> = {
      'save-artikel': { wijzigingen: [{ pad: 'titel', van: null, naar: 'x' }] },
      'return-artikel': { tekst: 'x' },
      'publish-artikel': { gezien: '' },
      'restore-artikel': { versie: 0 },
      'judge-nuttig': { ja: true },
    };
    for (const { naam, body, pad } of routes.filter((route) => route.pad.includes('{'))) {
      const uitkomst = await vraag(naam, YARA, inhoud[naam] ?? (body && {}), 'bestaat-niet');
      expect([pad, uitkomst]).toMatchObject([pad, { ok: false, refusals: [{ code: 'niet-gevonden' }] }]);
    }
  });

  it.each<[string, unknown]>([
    ['open-artikel', { id: 'geen-uuid', antwoorden: {} }],
    ['open-artikel', { id: A, antwoorden: {}, staat: 'gepubliceerd' }],
    ['save-artikel', { wijzigingen: [] }],
    ['restore-artikel', { versie: -1 }],
    ['publish-artikel', {}],
    ['judge-nuttig', { ja: 'ja' }],
    ['propose-artikel', { id: A, vraagId: '../dossiers' }],
    ['return-artikel', {}],
  ])('nemen bij %s geen body aan die niet past', (naam, body) => {
    expect(findBodyFout(findRoute(routes, naam), body)).toBeDefined();
  });
});
