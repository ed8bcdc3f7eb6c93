import { exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { GELDIGE_CLAIMS, startEntra } from '../../../test/builders/een-entra';
import { createCheckToken } from './check-token';

let dienst: Awaited<ReturnType<typeof startEntra>>;
beforeAll(async () => {
  dienst = await startEntra();
});
afterAll(() => dienst.stop());
afterEach(() => void vi.useRealTimers());

const check = (token: string) => createCheckToken(dienst.instellingen)(token);
const now = () => Math.floor(Date.now() / 1000);

describe('createCheckToken', () => {
  it('geeft de oid van wie zich heeft aangemeld', async () => {
    expect(await check(await dienst.sign())).toEqual({ soort: 'geldig', oid: 'ib-1' });
  });

  it('neemt aan wat de eigen pagina vroeg, en wat de app eromheen vroeg', async () => {
    expect(await check(await dienst.sign({ azp: 'top-dossier' }))).toMatchObject({ soort: 'geldig' });
    expect(await check(await dienst.sign({ azp: 'teams' }))).toMatchObject({ soort: 'geldig' });
    expect(await check(await dienst.sign({ azp: 'andere-app' }))).toEqual({ soort: 'afgewezen', reden: 'client' });
  });

  it('neemt ook api:// als ontvanger aan, en een scope naast andere', async () => {
    const token = await dienst.sign({ aud: 'api://top-dossier', scp: 'openid access_as_user' });
    expect(await check(token)).toMatchObject({ soort: 'geldig' });
  });

  it.each<[string, JWTPayload & { geldig?: number }]>([
    ['van een andere uitgever', { iss: 'https://elders.example' }],
    ['voor een andere app', { aud: 'andere-app' }],
    ['van een andere tenant', { tid: 'tenant-2' }],
    ['zonder tenant', { tid: undefined }],
    ['van een app in plaats van een mens', { idtyp: 'app' }],
    ['van een app die niet zegt dat hij dat is', { idtyp: undefined, scp: undefined, roles: ['Dossier.Read.All'] }],
    ['van een app die alleen rollen heeft', { idtyp: undefined, scp: '', roles: ['access_as_user'] }],
    ['van een andere app die namens iemand vraagt', { azp: 'andere-app' }],
    ['die niet zegt welke app het vroeg', { azp: undefined }],
    ['van versie 1 dat een andere app vroeg', { azp: undefined, appid: 'andere-app' }],
    ['met een app die geen tekst is', { azp: ['teams'] }],
    ['zonder scope', { scp: undefined }],
    ['met een scope die geen tekst is', { scp: ['access_as_user'] }],
    ['met alleen een scope die erop lijkt', { scp: 'access_as_user_2' }],
    ['zonder oid', { oid: undefined }],
    ['met een lege oid', { oid: '' }],
    ['met een oid die geen tekst is', { oid: ['ib-1'] }],
    ['dat twee minuten is verlopen', { geldig: now() - 120 }],
    ['dat over twee minuten pas geldt', { nbf: now() + 120 }],
  ])('wijst een token af %s', async (_, over) => {
    expect(await check(await dienst.sign(over))).toMatchObject({ soort: 'afgewezen' });
  });

  it('vergeeft een halve minuut verschil tussen klokken', async () => {
    expect(await check(await dienst.sign({ geldig: now() - 30 }))).toMatchObject({ soort: 'geldig' });
  });

  it('wijst een token zonder handtekening af', async () => {
    const token = new UnsecuredJWT({
      iss: dienst.instellingen.issuers[0],
      ...GELDIGE_CLAIMS,
      exp: now() + 600,
    }).encode();
    expect(await check(token)).toMatchObject({ soort: 'afgewezen' });
  });

  it('wijst een token af dat met de openbare sleutel als wachtwoord is getekend', async () => {
    const secret = new TextEncoder().encode(await exportSPKI(dienst.publicKey));
    const claims = { iss: dienst.instellingen.issuers[0], ...GELDIGE_CLAIMS, exp: now() + 600 };
    const token = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'sleutel-1' }).sign(secret);
    expect(await check(token)).toMatchObject({ soort: 'afgewezen' });
  });

  it('wijst een token af van een vreemde sleutel met een bekende naam', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const claims = { iss: dienst.instellingen.issuers[0], ...GELDIGE_CLAIMS, exp: now() + 600 };
    const token = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'sleutel-1' }).sign(privateKey);
    expect(await check(token)).toMatchObject({ soort: 'afgewezen' });
  });

  it.each(['', 'x', 'a.b.c', 'eyJhbGciOiJSUzI1NiJ9..'])('wijst onzin af: "%s"', async (token) => {
    expect(await check(token)).toMatchObject({ soort: 'afgewezen' });
  });

  it('vraagt bij meer tenants om de uitgever die bij de tenant hoort', async () => {
    const instellingen = {
      ...dienst.instellingen,
      issuers: ['https://login/{tenantid}/v2.0'],
      tenants: ['t-1', 't-2'],
    };
    const checkMeer = createCheckToken(instellingen);
    const goed = await dienst.sign({ tid: 't-2', iss: 'https://login/t-2/v2.0' });
    const fout = await dienst.sign({ tid: 't-2', iss: 'https://login/t-1/v2.0' });
    expect(await checkMeer(goed)).toMatchObject({ soort: 'geldig' });
    expect(await checkMeer(fout)).toEqual({ soort: 'afgewezen', reden: 'uitgever' });
  });

  it('neemt een token aan dat niet zegt wat voor een het is, zolang er een scope van een mens in staat', async () => {
    expect(await check(await dienst.sign({ idtyp: undefined }))).toMatchObject({ soort: 'geldig' });
  });

  it('kent tokens van versie 1 en 2, elk van de uitgever die bij de tenant hoort', async () => {
    const issuers = ['https://login.microsoftonline.com/tenant-1/v2.0', 'https://sts.windows.net/{tenantid}/'];
    const checkBeide = createCheckToken({ ...dienst.instellingen, issuers });
    const een = {
      ver: '1.0',
      azp: undefined,
      aud: 'api://top-dossier',
      appid: 'teams',
      iss: 'https://sts.windows.net/tenant-1/',
    };
    const twee = { ver: '2.0', azp: 'teams', iss: issuers[0] };
    expect(await checkBeide(await dienst.sign(een))).toMatchObject({ soort: 'geldig' });
    expect(await checkBeide(await dienst.sign(twee))).toMatchObject({ soort: 'geldig' });
    const vreemd = { ...een, iss: 'https://sts.windows.net/tenant-2/' };
    expect(await checkBeide(await dienst.sign(vreemd))).toEqual({ soort: 'afgewezen', reden: 'uitgever' });
    const app = { ...een, idtyp: undefined, scp: undefined, roles: ['Dossier.Read.All'] };
    expect(await checkBeide(await dienst.sign(app))).toMatchObject({ soort: 'afgewezen' });
  });

  it('noemt het als iemand van een andere organisatie is', async () => {
    expect(await check(await dienst.sign({ tid: 'tenant-2' }))).toEqual({ soort: 'afgewezen', reden: 'tenant' });
  });

  it('haalt de sleutels één keer op', async () => {
    const checkVaak = createCheckToken(dienst.instellingen);
    const eerder = dienst.entra.opgehaald;
    for (let keer = 0; keer < 5; keer += 1) await checkVaak(await dienst.sign());
    expect(dienst.entra.opgehaald - eerder).toBe(1);
  });

  it('wijst hetzelfde token af zodra het is verlopen, ook als het net geldig was', async () => {
    const checkVaak = createCheckToken(dienst.instellingen);
    const einde = now() + 60;
    const token = await dienst.sign({ geldig: einde });
    expect(await checkVaak(token)).toMatchObject({ soort: 'geldig' });
    vi.useFakeTimers({ toFake: ['Date'], now: (einde + 59) * 1000 });
    expect(await checkVaak(token)).toMatchObject({ soort: 'geldig' });
    vi.setSystemTime((einde + 61) * 1000);
    expect(await checkVaak(token)).toEqual({ soort: 'afgewezen', reden: 'ERR_JWT_EXPIRED' });
  });

  it('kent geen token van een ander omdat het ene geldig is', async () => {
    const checkVaak = createCheckToken(dienst.instellingen);
    expect(await checkVaak(await dienst.sign())).toEqual({ soort: 'geldig', oid: 'ib-1' });
    expect(await checkVaak(await dienst.sign({ oid: 'ib-2' }))).toEqual({ soort: 'geldig', oid: 'ib-2' });
    expect(await checkVaak(await dienst.sign({ tid: 'tenant-2' }))).toMatchObject({ soort: 'afgewezen' });
  });

  it.each(['stuk', 'onzin'] as const)(
    'noemt het een storing als de sleutels %s zijn, en herstelt daarna',
    async (toestand) => {
      const checkStoring = createCheckToken(dienst.instellingen);
      const token = await dienst.sign();
      dienst.entra.toestand = toestand;
      expect(await checkStoring(token)).toMatchObject({ soort: 'storing' });
      dienst.entra.toestand = 'goed';
      expect(await checkStoring(token)).toMatchObject({ soort: 'geldig' });
    },
  );

  it('noemt het een storing als er niemand antwoordt', async () => {
    const nergens = { ...dienst.instellingen, jwksUri: 'http://127.0.0.1:1/keys' };
    expect(await createCheckToken(nergens)(await dienst.sign())).toMatchObject({ soort: 'storing' });
  });
});
