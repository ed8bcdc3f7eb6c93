import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBodyFout, findRoute, readAntwoord } from '../../../test/builders/beproef-route';
import { BEHEER, WATERRAD } from '../../../test/builders/een-adresboek';
import {
  bytes,
  eenBeheerWerkplek,
  eenNieuwe,
  eenObjectId,
  NIEUWE_SCHOOL,
  zet,
  type BeheerWerkplek,
} from '../../../test/builders/een-beheer-werkplek';
import { COMPONENTS } from '../openapi/components';
import { findMismatch } from '../openapi/find-mismatch';
import { readParams } from '../params';
import type { Outcome, Route } from '../route';
import { beheerRoutes } from './beheer';

let plek: BeheerWerkplek;
let routes: readonly Route[];
beforeEach(async () => {
  plek = await eenBeheerWerkplek();
  routes = beheerRoutes(plek.useCases);
});
afterEach(() => plek.close());

async function vraag(naam: string, body: unknown, raw: { [naam: string]: string }): Promise<Outcome> {
  const route = findRoute(routes, naam);
  expect([naam, findBodyFout(route, body)]).toEqual([naam, undefined]);
  const params = readParams(route.pad, raw);
  if (!params) throw new Error(`No such place: ${JSON.stringify(raw)}`);
  return route.handler({ medewerker: BEHEER, token: '', params, body });
}
/** Does what it says, and looks whether the answer is what openapi.json promises. */
async function goed(naam: string, body?: unknown, raw: { [naam: string]: string } = {}) {
  const uitkomst = await vraag(naam, body, raw);
  return readAntwoord(findRoute(routes, naam), uitkomst);
}

describe('beheerRoutes', () => {
  it('antwoorden zoals openapi.json belooft', async () => {
    expect((await goed('open-school', { antwoorden: NIEUWE_SCHOOL })).status).toBe(201);
    expect((await goed('open-school', { antwoorden: NIEUWE_SCHOOL })).status).toBe(200);
    await goed('save-school', zet('bestuur', null, 'Rietveld'), { schoolId: WATERRAD.id });
    await goed('list-scholen');
    expect((await goed('open-medewerker', eenNieuwe(1))).status).toBe(201);
    expect((await goed('open-medewerker', eenNieuwe(1))).status).toBe(200);
    await goed('save-medewerker', zet('isActief', true, false), { medewerkerId: eenObjectId(1) });
    await goed('list-medewerkers');
    await goed('read-swv-instellingen');
    await goed('save-swv-instellingen', zet('maxToolbox', 3, 4));
    await goed('read-swv-instellingen');
    const lijst = { naam: 'lijst.csv', inhoud: bytes('vestigingsnummer;naam;kleur\n99AB00;Anders;rood\nx;y;z') };
    const { json } = await goed('preview-import', lijst);
    await goed('apply-import', lijst, { vingerafdruk: String(json['vingerafdruk']) });
  });

  it('beschrijven een nieuw formulier zoals het wordt ingevuld', () => {
    for (const [naam, body] of [
      ['open-school', { antwoorden: NIEUWE_SCHOOL }],
      ['open-medewerker', eenNieuwe(1)],
    ] as const)
      expect([naam, findMismatch(findRoute(routes, naam).body?.schema ?? {}, body, COMPONENTS)]).toEqual([
        naam,
        undefined,
      ]);
  });

  it.each<[string, unknown]>([
    ['open-school', {}],
    ['open-school', { antwoorden: NIEUWE_SCHOOL, soort: 'school' }],
    ['save-school', { wijzigingen: [] }],
    ['save-medewerker', { wijzigingen: [{ pad: 'rollen', naar: ['beheer'] }] }],
    ['save-swv-instellingen', { mailWijze: 'link' }],
  ])('nemen bij %s geen body aan die niet past', (naam, body) => {
    expect(findBodyFout(findRoute(routes, naam), body)).toBeDefined();
  });
});
