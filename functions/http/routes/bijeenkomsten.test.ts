import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBodyFout, findRoute, readAntwoord } from '../../../test/builders/beproef-route';
import { BEHEER, HANNA, JOOST, MARIT, SCHOOLLEIDER, TEUN, YARA } from '../../../test/builders/een-adresboek';
import { GEEN_PARAMS } from '../../../test/builders/geen-params';
import { eenBijeenkomstAntwoorden } from '../../../test/builders/een-bijeenkomst-beeld';
import {
  eenBijeenkomstWerkplek,
  eenInschrijving,
  type BijeenkomstWerkplek,
} from '../../../test/builders/een-bijeenkomst-werkplek';
import type { Params } from '../params';
import type { Outcome, Route } from '../route';
import { bijeenkomstRoutes } from './bijeenkomsten';

const A = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c001';
const B = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c002';
const C = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c003';
const STAF = [HANNA, YARA, BEHEER];
const SCHOOL = [MARIT, TEUN, JOOST, SCHOOLLEIDER];

let plek: BijeenkomstWerkplek;
let routes: readonly Route[];
beforeEach(async () => {
  plek = await eenBijeenkomstWerkplek();
  routes = bijeenkomstRoutes(plek.staf);
});
afterEach(() => plek.close());

type Vraag = { naam: string; als?: Medewerker; body?: unknown; bijeenkomstId?: string; aanmeldingId?: string };

/** Asks a route, after looking whether the body is one that it takes. */
async function vraag({ naam, als = HANNA, body, bijeenkomstId = A, aanmeldingId = '' }: Vraag): Promise<Outcome> {
  const route = findRoute(routes, naam);
  expect([naam, findBodyFout(route, body)]).toEqual([naam, undefined]);
  const params: Params = { ...GEEN_PARAMS, bijeenkomstId, aanmeldingId };
  return route.handler({ medewerker: als, params, body });
}

/** Does what it says, and looks whether the answer is what openapi.json promises. */
async function goed(input: Vraag): Promise<Record<string, unknown>> {
  const uitkomst = await vraag(input);
  if (uitkomst.ok && 'bytes' in uitkomst.value) return { bytes: uitkomst.value.bytes };
  return readAntwoord(findRoute(routes, input.naam), uitkomst).json;
}
const nieuw = (id: string, over: Antwoorden = {}) => ({ id, antwoorden: eenBijeenkomstAntwoorden(over) });
const idVan = async (bijeenkomstId: string, naam: string) =>
  (await plek.aanmeldingen(bijeenkomstId)).find(({ deelnemer }) => deelnemer.email.startsWith(naam))?.id ?? '';

describe('bijeenkomstRoutes', () => {
  it('doet een bijeenkomst van begin tot eind, met antwoorden zoals openapi.json ze belooft', async () => {
    await goed({ naam: 'open-bijeenkomst', body: nieuw(A, { capaciteit: 1 }) });
    await goed({
      naam: 'open-reeks',
      body: { reeksId: C, antwoorden: {}, bijeenkomsten: [nieuw(B, { datum: '2025-05-20' })] },
    });
    await goed({ naam: 'copy-bijeenkomst', body: { id: C } });
    await goed({ naam: 'list-bijeenkomsten', body: { periode: 'komend' } });
    for (const bijeenkomstId of [A, B]) await goed({ naam: 'publish-bijeenkomst', bijeenkomstId, body: {} });
    await goed({ naam: 'save-bijeenkomst', body: { wijzigingen: [{ pad: 'capaciteit', van: 1, naar: 2 }] } });
    for (const [id, naam] of [
      [A, 'kim'],
      [B, 'bo'],
      [C, 'sem'],
    ] as const)
      await goed({ naam: 'add-aanmelding', body: { id, antwoorden: eenInschrijving(naam) } });
    expect(await goed({ naam: 'read-bijeenkomst' })).toMatchObject({ tellingen: { bezet: 2, wachtend: 1 } });
    const rondzending = { id: A, doel: 'iedereen', onderwerp: 'Parkeren', tekst: 'Kom op de fiets.' };
    await goed({ naam: 'queue-rondzending', body: rondzending });
    await goed({ naam: 'move-aanmelding', aanmeldingId: await idVan(A, 'kim'), body: { naar: B } });
    await goed({ naam: 'cancel-aanmelding', aanmeldingId: await idVan(A, 'bo'), body: {} });
    await goed({ naam: 'close-bijeenkomst', body: {} });
    await goed({ naam: 'cancel-bijeenkomst', body: { reden: 'De zaal is niet vrij.' } });
    await goed({ naam: 'remove-bijeenkomst', bijeenkomstId: C });

    plek.klok.nu = '2025-05-20T08:00:00.000Z';
    const kim = await idVan(B, 'kim');
    await goed({ naam: 'set-aanwezigheid', bijeenkomstId: B, aanmeldingId: kim, body: { status: 'aanwezig' } });
    await goed({ naam: 'show-overzicht' });
    await goed({ naam: 'show-terugblik', bijeenkomstId: B });
    await goed({ naam: 'save-woorden', bijeenkomstId: B, body: { verborgen: ['x'], samen: [] } });
    for (const soort of ['deelnemers', 'antwoorden'])
      for (const vorm of ['csv', 'xlsx'])
        expect(await goed({ naam: `export-${soort}-${vorm}`, bijeenkomstId: B })).toHaveProperty('bytes');
  });

  it('zegt met 201 dat er iets nieuws is, en met 200 dat het er al stond', async () => {
    const status = async (input: Vraag) => {
      const uitkomst = await vraag(input);
      return uitkomst.ok && uitkomst.value.status;
    };
    expect(await status({ naam: 'open-bijeenkomst', body: nieuw(A) })).toBe(201);
    expect(await status({ naam: 'open-bijeenkomst', body: nieuw(A) })).toBe(200);
    expect(await status({ naam: 'copy-bijeenkomst', body: { id: B } })).toBe(201);
    expect(await status({ naam: 'copy-bijeenkomst', body: { id: B } })).toBe(200);
  });

  it('heeft geen twee routes die bij hetzelfde adres passen', () => {
    const vast = routes.filter(({ pad }) => !pad.includes('{'));
    const open = routes.filter(({ pad }) => pad.includes('{'));
    for (const { pad } of vast)
      for (const ander of open) {
        const past = new RegExp(`^${ander.pad.replace(/\{\w+\}/g, '[^/]+')}$`).test(pad);
        expect([pad, ander.pad, past]).toEqual([pad, ander.pad, false]);
      }
  });

  it('laat alleen medewerkers van het swv binnen, ook bij een bijeenkomst die er niet is', async () => {
    await plek.publiceer(A);
    await plek.meldAan(A, 'kim');
    const voor = await plek.dump();
    const BODY: Record<string, unknown> = {
      'list-bijeenkomsten': { periode: 'komend' },
      'open-bijeenkomst': nieuw(B),
      'open-reeks': { reeksId: C, antwoorden: {}, bijeenkomsten: [nieuw(B)] },
      'copy-bijeenkomst': { id: B },
      'save-bijeenkomst': { wijzigingen: [{ pad: 'titel', van: null, naar: 'x' }] },
      'cancel-bijeenkomst': { reden: 'x' },
      'queue-rondzending': { id: A, doel: 'iedereen', onderwerp: 'x', tekst: 'x' },
      'add-aanmelding': { id: B, antwoorden: eenInschrijving('bo') },
      'move-aanmelding': { naar: B },
      'set-aanwezigheid': { status: 'aanwezig' },
      'save-woorden': { verborgen: [], samen: [] },
    };
    const aanmeldingId = await idVan(A, 'kim');
    for (const { naam, body } of routes)
      for (const als of SCHOOL)
        for (const bijeenkomstId of [A, 'bestaat-niet']) {
          const uitkomst = await vraag({ naam, als, bijeenkomstId, aanmeldingId, body: BODY[naam] ?? (body && {}) });
          expect([naam, uitkomst]).toMatchObject([naam, { ok: false, refusals: [{ code: 'geen-toegang' }] }]);
        }
    expect(await plek.dump()).toBe(voor);
    for (const als of STAF) expect(await vraag({ naam: 'read-bijeenkomst', als })).toMatchObject({ ok: true });
  });

  it.each<[string, unknown]>([
    ['open-bijeenkomst', { id: 'geen-uuid', antwoorden: {} }],
    ['open-reeks', { reeksId: A, antwoorden: {}, bijeenkomsten: [] }],
    ['open-reeks', { reeksId: A, antwoorden: {}, bijeenkomsten: Array.from({ length: 21 }, () => nieuw(A)) }],
    ['list-bijeenkomsten', { periode: 'ooit' }],
    ['move-aanmelding', { naar: '../dossiers' }],
    ['set-aanwezigheid', { status: 'geannuleerd' }],
    ['queue-rondzending', { id: A, doel: 'allen', onderwerp: 'x', tekst: 'x' }],
    ['save-woorden', { verborgen: ['x'.repeat(101)], samen: [] }],
    ['cancel-bijeenkomst', {}],
  ])('neemt bij %s geen body aan die niet past', (naam, body) => {
    expect(findBodyFout(findRoute(routes, naam), body)).toBeDefined();
  });
});
