import { describe, expect, it } from 'vitest';
import { AanmeldFout } from '../teams/aanmeld-fout';
import { createRequest } from './request';

type Antwoord = { status: number; body?: unknown; weg?: true };

/** Answers one request after another, and keeps what was asked. */
function vraag(...antwoorden: Antwoord[]) {
  const gezien: { url: string; init: RequestInit }[] = [];
  const tokens: boolean[] = [];
  const geweigerd: true[] = [];
  const request = createRequest({
    getToken: async ({ fresh } = { fresh: false }) => {
      tokens.push(fresh);
      return fresh ? 'nieuw' : 'oud';
    },
    onGeweigerd: () => void geweigerd.push(true),
    fetch: async (url, init = {}) => {
      gezien.push({ url: String(url), init });
      const antwoord = antwoorden.shift();
      if (!antwoord || antwoord.weg) throw new TypeError('fetch failed');
      return new Response(antwoord.body === undefined ? 'geen json' : JSON.stringify(antwoord.body), antwoord);
    },
  });
  return { request, gezien, tokens, geweigerd };
}

const storing = (soort: string, kenmerk?: string) => expect.objectContaining({ name: 'Storing', soort, kenmerk });

describe('createRequest', () => {
  it('stuurt het token en JSON, en geeft de waarde', async () => {
    const { request, gezien } = vraag({ status: 200, body: { naam: 'Marit' } });
    expect(await request.json('POST', 'werkvoorraad', { body: { zoek: 'fen' } })).toEqual({
      ok: true,
      value: { naam: 'Marit' },
    });
    expect(gezien[0]).toMatchObject({
      url: '/api/werkvoorraad',
      init: {
        method: 'POST',
        body: '{"zoek":"fen"}',
        headers: { authorization: 'Bearer oud', 'content-type': 'application/json' },
      },
    });
  });

  it('stuurt een bestand zoals het is, met de naam zo geschreven dat hij in een kop past', async () => {
    const { request, gezien } = vraag({ status: 201, body: { id: 'bijlage-1' } });
    const bestand = new File(['abc'], 'scherm ’1’.png', { type: 'image/png' });
    expect(await request.upload('helpdesk/bijlagen', bestand)).toEqual({ ok: true, value: { id: 'bijlage-1' } });
    const headers = { 'content-type': 'image/png', 'x-bestandsnaam': 'scherm%20%E2%80%991%E2%80%99.png' };
    expect(gezien[0]).toMatchObject({ url: '/api/helpdesk/bijlagen', init: { method: 'POST', headers } });
    expect(gezien[0]?.init.body).toBe(bestand);
  });

  it('geeft een weigering als waarde, met de botsingen erbij', async () => {
    const refusals = [{ code: 'veld-gewijzigd', message: 'Kies.', pad: 'doel' }];
    const botsingen = [{ pad: 'doel', van: 'a', naar: 'b', huidig: 'c' }];
    const { request } = vraag({ status: 409, body: { refusals, botsingen, kenmerk: '7F3A' } });
    expect(await request.json('PATCH', 'x')).toEqual({ ok: false, refusals, botsingen, kenmerk: '7F3A' });
  });

  it('vraagt zonder token wat voor iedereen is, en dan na een 401 niet nog eens', async () => {
    const gezien: (RequestInit | undefined)[] = [];
    const request = createRequest({
      fetch: async (_, init) => {
        gezien.push(init);
        return Response.json({}, { status: gezien.length === 1 ? 200 : 401 });
      },
    });
    expect(await request.json('GET', 'publiek/bijeenkomsten')).toEqual({ ok: true, value: {} });
    expect(gezien[0]?.headers).toEqual({});
    expect(await request.json('GET', 'publiek/bijeenkomsten')).toMatchObject({ ok: false });
    expect(gezien).toHaveLength(2);
  });

  it('haalt na een 401 één keer een vers token', async () => {
    const { request, gezien, tokens } = vraag({ status: 401, body: {} }, { status: 200, body: 1 });
    expect(await request.json('GET', 'ik')).toEqual({ ok: true, value: 1 });
    expect(tokens).toEqual([false, true]);
    expect(gezien[1]?.init.headers).toMatchObject({ authorization: 'Bearer nieuw' });
  });

  it('zegt na een tweede 401 wat je kunt doen', async () => {
    const { request, gezien, geweigerd } = vraag({ status: 401, body: {} }, { status: 401, body: {} });
    expect(await request.json('GET', 'ik')).toMatchObject({ ok: false, refusals: [{ code: 'niet-aangemeld' }] });
    expect(gezien).toHaveLength(2);
    expect(geweigerd).toHaveLength(1);
  });

  it.each([
    ['een fout van de server', { status: 500, body: { refusals: [], kenmerk: '7F3A' } }, storing('storing', '7F3A')],
    ['een proxy zonder JSON', { status: 413 }, storing('storing', '413')],
    ['geen verbinding', { status: 0, weg: true as const }, storing('geenVerbinding')],
    ['een antwoord dat halverwege stopt', { status: 200 }, storing('geenVerbinding')],
  ])('gooit een storing bij %s', async (_, antwoord, fout) => {
    const { request } = vraag(antwoord);
    await expect(request.json('GET', 'ik')).rejects.toEqual(fout);
  });

  it('noemt een token dat er niet komt een storing, want zonder is er geen vraag', async () => {
    const request = createRequest({
      getToken: () => Promise.reject(new Error('geen SSO')),
      fetch: async () => new Response(),
    });
    await expect(request.json('GET', 'ik')).rejects.toEqual(storing('storing', 'AANMELDEN'));
    const zonderLijn = createRequest({ getToken: () => Promise.reject(new AanmeldFout('verbinding')) });
    await expect(zonderLijn.json('GET', 'ik')).rejects.toEqual(storing('geenVerbinding'));
  });
});
