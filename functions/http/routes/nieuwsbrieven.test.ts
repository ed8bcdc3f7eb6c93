import type { Medewerker } from '@domain/adresboek/medewerker';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAntwoord } from '../../../test/builders/beproef-route';
import { BEHEER, HANNA, JOOST, MARIT, SCHOOLLEIDER, TEUN, YARA } from '../../../test/builders/een-adresboek';
import {
  eenInhoud,
  eenNieuwsbriefWerkplek,
  NIEUWSBRIEF_ID,
  type NieuwsbriefWerkplek,
} from '../../../test/builders/een-nieuwsbrief-werkplek';
import { COMPONENTS } from '../openapi/components';
import { findMismatch } from '../openapi/find-mismatch';
import type { Params } from '../params';
import type { Outcome, Route } from '../route';
import { nieuwsbriefRoutes } from './nieuwsbrieven';

let plek: NieuwsbriefWerkplek;
let routes: readonly Route[];
beforeEach(async () => {
  plek = await eenNieuwsbriefWerkplek();
  routes = nieuwsbriefRoutes(plek.brieven);
});
afterEach(() => plek.close());

const find = (naam: string): Route => {
  const route = routes.find((een) => een.naam === naam);
  if (!route) throw new Error(`No route ${naam}`);
  return route;
};

/** Asks a route, after looking whether the body is one that it takes. */
async function vraag(naam: string, body?: object, als: Medewerker = YARA): Promise<Outcome> {
  const route = find(naam);
  if (body) expect([naam, findMismatch(route.body?.schema ?? {}, body, COMPONENTS)]).toEqual([naam, undefined]);
  const params = { nieuwsbriefId: NIEUWSBRIEF_ID } as Params;
  return route.openbaar
    ? route.handler({ bezoeker: { netwerk: '192.0.2.9' }, params, body })
    : route.handler({ medewerker: als, params, body });
}

/** Goes well, with an answer that fits what openapi.json promises. */
async function goed(naam: string, body?: object): Promise<Record<string, unknown>> {
  const uitkomst = await vraag(naam, body);
  return readAntwoord(find(naam), uitkomst).json;
}

const NIEUW = { id: NIEUWSBRIEF_ID, titel: 'April' };
const BODY: { readonly [naam: string]: object } = {
  'open-nieuwsbrief': NIEUW,
  'save-nieuwsbrief': { versie: '1', ...eenInhoud() },
  'queue-nieuwsbrief': { versie: '1' },
  'retry-nieuwsbrief': {},
};

describe('nieuwsbriefRoutes', () => {
  it('doen alles van concept tot uitschrijven, met antwoorden zoals openapi.json ze belooft', async () => {
    await plek.bijeenkomst.publiceer('b-1');
    await goed('open-nieuwsbrief', NIEUW);
    await goed('list-nieuwsbriefbronnen');
    const { versie } = await goed('read-nieuwsbrief');
    const bewaard = await goed('save-nieuwsbrief', { versie, ...eenInhoud() });
    await goed('show-nieuwsbriefvoorbeeld');
    expect(await vraag('read-publieke-nieuwsbrief')).toMatchObject({
      ok: false,
      refusals: [{ code: 'niet-gevonden' }],
    });
    await goed('queue-nieuwsbrief', { versie: bewaard.versie });
    await plek.maakWerker()(NIEUWSBRIEF_ID);
    await goed('list-nieuwsbrieven');
    await goed('list-nieuwsbriefarchief');
    await goed('read-publieke-nieuwsbrief');
    await goed('unsubscribe-nieuwsbrief', { token: await plek.leesToken(MARIT.email), ontvangen: false });
  });

  const vanRedactie = () => routes.filter(({ openbaar }) => !openbaar).map(({ naam }) => naam);

  it('zijn voor consulent en Themaverbinder, en voor niemand van een school of van beheer', async () => {
    expect(vanRedactie()).toHaveLength(9);
    for (const als of [MARIT, TEUN, JOOST, SCHOOLLEIDER, BEHEER])
      for (const naam of vanRedactie())
        expect([naam, als.id, await vraag(naam, BODY[naam], als)]).toMatchObject([
          naam,
          als.id,
          { ok: false, refusals: [{ code: 'geen-toegang' }] },
        ]);
    expect(await plek.dump()).toBe('[]');
    for (const als of [HANNA, YARA, { ...BEHEER, rollen: ['helpdesk'] as const }])
      expect((await vraag('list-nieuwsbrieven', undefined, als)).ok).toBe(true);
  });

  it('zetten een token nooit in een adres', () => {
    expect(routes.every(({ pad }) => !/token/.test(pad))).toBe(true);
  });
});
