import { describe, expect, it } from 'vitest';
import { BIJEENKOMST_ID, eenFormulier, eenPubliek } from '../../../test/builders/een-publiek';
import { GEEN_PARAMS } from '../../../test/builders/geen-params';
import { COMPONENTS } from '../openapi/components';
import { findMismatch } from '../openapi/find-mismatch';
import type { Outcome } from '../route';
import { publiekRoutes } from './publiek';

const KIM = 'kim@zilverenreiger.example';
const LOT = 'lot@waterrad.example';
const VERZOEK = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c001';

/** The routes, with what openapi.json promises about them beside what they do. */
async function metRoutes(antwoorden = {}) {
  const wereld = await eenPubliek(antwoorden);
  const routes = publiekRoutes(wereld.publiek);
  const params = { ...GEEN_PARAMS, bijeenkomstId: BIJEENKOMST_ID };

  async function call(naam: string, body?: object): Promise<Outcome> {
    const route = routes.find((een) => een.naam === naam);
    if (!route?.openbaar) throw new Error(`${naam} is geen openbare route`);
    if (body) expect([naam, findMismatch(route.body?.schema ?? {}, body, COMPONENTS)]).toEqual([naam, undefined]);
    return route.handler({ bezoeker: { netwerk: '192.0.2.9' }, params, body });
  }
  /** Goes well, with an answer that fits. */
  async function goed(naam: string, body?: object): Promise<unknown> {
    const uitkomst = await call(naam, body);
    if (!uitkomst.ok || !('json' in uitkomst.value)) throw new Error(`${naam}: ${JSON.stringify(uitkomst)}`);
    const json: unknown = JSON.parse(JSON.stringify(uitkomst.value.json));
    const schema = routes.find((een) => een.naam === naam)?.antwoord.schema ?? {};
    expect([naam, findMismatch(schema, json, COMPONENTS)]).toEqual([naam, undefined]);
    return json;
  }
  return { ...wereld, routes, call, goed };
}

describe('publiekRoutes', () => {
  it('vragen niemand om zich aan te melden, en zetten een link nooit in het adres', async () => {
    const { routes } = await metRoutes();
    expect(routes.every(({ openbaar, pad }) => openbaar === true && pad.startsWith('publiek/'))).toBe(true);
    expect(routes.filter(({ pad }) => /token|link\/|aanbod\//.test(pad)).map(({ pad }) => pad)).toEqual([
      'publiek/aanbod/antwoord',
    ]);
  });

  it('doen alles van de lijst tot de reactie, met antwoorden zoals openapi.json ze belooft', async () => {
    const vragen = [{ id: 'wens', label: 'Wat wil je leren?', soort: 'tekst' }];
    const { goed, call, wacht, klok, leesLink, listAanmeldingen, deps } = await metRoutes({ capaciteit: 1, vragen });
    await goed('list-publieke-bijeenkomsten');
    await goed('list-publieke-scholen');
    const { stempel } = (await goed('read-publieke-pagina')) as { stempel: string };
    expect(await call('make-publieke-agenda')).toMatchObject({ ok: true, value: { bestandsnaam: 'bijeenkomst.ics' } });
    wacht(5);
    const poging = { id: VERZOEK, wachtlijst: true, stempel, website: '' };
    const formulier = eenFormulier(KIM, { vraagwens: 'Kleine doelen.' });
    await goed('sign-up-deelnemers', { ...poging, antwoorden: formulier });
    await goed('sign-up-deelnemers', { ...poging, id: VERZOEK.replace('1', '2'), antwoorden: eenFormulier(LOT) });
    await goed('request-link', { email: KIM });

    const token = await leesLink(KIM, 'aanmelding');
    expect(await goed('read-eigen-aanmelding', { token })).toMatchObject({
      antwoorden: { vraagwens: 'Kleine doelen.' },
    });
    await goed('read-eigen-aanmelding', { token: await leesLink(LOT, 'aanmelding') });
    const { email: _, ...gewijzigd } = eenFormulier(KIM, { rol: 'kc' });
    await goed('change-eigen-aanmelding', { token, antwoorden: gewijzigd });
    await goed('cancel-eigen-aanmelding', { token });
    const aanbod = await leesLink(LOT, 'aanbod');
    await goed('read-aanbod', { token: aanbod });
    await goed('answer-aanbod', { token: aanbod, komt: true });

    klok.nu = '2025-05-15T12:00:00.000Z';
    const lot = (await listAanmeldingen()).find(({ deelnemer }) => deelnemer.email === LOT);
    const tot = '2025-05-29T21:59:59.999Z';
    const basis = { doel: 'reactie', bijeenkomstId: BIJEENKOMST_ID, tot } as const;
    const reactie = deps.tokens.sign({ ...basis, aanmeldingId: lot?.id ?? '' });
    await goed('read-reactie-formulier', { token: reactie });
    await goed('submit-reactie', { token: reactie, antwoorden: { cijfer: 9 } });
  });

  it('tonen de Teams-link alleen aan wie een plek heeft', async () => {
    const teamsLink = 'https://teams.microsoft.com/l/meetup-join/geheim';
    const { goed, aanmeld, leesLink } = await metRoutes({
      capaciteit: 1,
      vorm: 'online',
      plaats: undefined,
      teamsLink,
    });
    for (const email of [KIM, LOT]) await aanmeld(eenFormulier(email));
    const lees = async (email: string) =>
      JSON.stringify(await goed('read-eigen-aanmelding', { token: await leesLink(email, 'aanmelding') }));
    expect(await lees(KIM)).toContain(teamsLink);
    for (const json of [await lees(LOT), JSON.stringify(await goed('read-publieke-pagina'))])
      expect(json).not.toContain('geheim');
  });
});
