import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AanmeldFout } from './aanmeld-fout';
import { explainSignIn } from './explain-sign-in';
import { startTeams, toRoute } from './start-teams';
import type { TeamsHost } from './teams-host';
import type { TokenSource } from './token-source';

const eenBron = (naam: string, over: Partial<TokenSource> = {}): TokenSource => ({
  silent: async (fresh) => `${naam}${fresh ? '-vers' : ''}`,
  interactive: async () => `${naam}-gevraagd`,
  account: () => `${naam}@school.example`,
  ...over,
});
const eenHost = (over: Partial<TeamsHost> = {}): TeamsHost => ({
  theme: 'dark',
  subPageId: 'dossiers/d-1/stap/8',
  vergadering: undefined,
  onThemeChange: () => undefined,
  source: eenBron('teams'),
  hasBridge: false,
  ...over,
});
const GEGEVENS = { clientId: 'c', authority: 'https://login.example/t', scope: 'api://c/access_as_user' };
const DEPS = {
  connect: async () => eenHost(),
  chooseHost: async (fallback: TokenSource) => eenBron(`naa-na-${await fallback.silent(false)}`),
  openBrowser: async () => eenBron('browser'),
  explain: async (error: unknown) => explainSignIn(error),
  takeWebRoute: (): string | undefined => undefined,
  isAlone: false,
};
type Deps = Partial<typeof DEPS>;
const start = (over: Deps = {}) => startTeams(async () => GEGEVENS, { ...DEPS, ...over });
const geenTeams = { connect: () => Promise.reject(new Error('No parent window found')), isAlone: true };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('startTeams', () => {
  it('neemt het thema en de route van Teams over, de route één keer', async () => {
    const teams = start();
    expect(teams.getState()).toEqual({ host: 'searching', theme: 'default' });
    await vi.advanceTimersByTimeAsync(0);
    expect(teams.getState()).toEqual({ host: 'teams', theme: 'dark' });
    expect([teams.takeFirstRoute(), teams.takeFirstRoute()]).toEqual(['/dossiers/d-1/stap/8', undefined]);
  });

  it('begint in een vergadering bij de agenda, tenzij een link iets anders vroeg', async () => {
    const vergadering = { chatId: '19:meeting_1@thread.v2' };
    const teams = start({ connect: async () => eenHost({ subPageId: undefined, vergadering }) });
    await vi.advanceTimersByTimeAsync(0);
    expect(teams.takeFirstRoute()).toBe('/vergadering/19%3Ameeting_1%40thread.v2');
    const metLink = start({ connect: async () => eenHost({ vergadering }) });
    await vi.advanceTimersByTimeAsync(0);
    expect(metLink.takeFirstRoute()).toBe('/dossiers/d-1/stap/8');
  });

  it('neemt in een gewone browser de plek uit het adres, één keer', async () => {
    const plekken = ['/dossiers/d-1/stap/8'];
    const teams = start({ ...geenTeams, takeWebRoute: () => plekken.pop() });
    await vi.advanceTimersByTimeAsync(0);
    expect([teams.takeFirstRoute(), teams.takeFirstRoute()]).toEqual(['/dossiers/d-1/stap/8', undefined]);
  });

  it('wacht hoogstens anderhalve seconde, en neemt Teams daarna alsnog', async () => {
    let antwoord = (_: TeamsHost) => {};
    const teams = start({ connect: () => new Promise((resolve) => (antwoord = resolve)) });
    const token = teams.token();
    await vi.advanceTimersByTimeAsync(1499);
    expect(teams.getState().host).toBe('searching');
    await vi.advanceTimersByTimeAsync(1);
    expect(teams.getState()).toMatchObject({ host: 'standalone', probleem: { reden: 'kader' } });
    antwoord(eenHost());
    await vi.advanceTimersByTimeAsync(0);
    expect(teams.getState()).toMatchObject({ host: 'teams', probleem: undefined });
    expect(await token).toBe('teams');
  });

  it('is meteen zelfstandig als er geen Teams is', async () => {
    const teams = start(geenTeams);
    await vi.advanceTimersByTimeAsync(0);
    expect(teams.getState()).toEqual({ host: 'standalone', theme: 'default' });
  });

  it('volgt een ander thema, en toont een onbekend thema licht', async () => {
    let wissel = (_: string) => {};
    const teams = start({ connect: async () => eenHost({ onThemeChange: (handler) => (wissel = handler) }) });
    await vi.advanceTimersByTimeAsync(0);
    const gezien: string[] = [];
    teams.subscribe(() => gezien.push(teams.getState().theme));
    wissel('contrast');
    wissel('glass');
    expect(gezien).toEqual(['contrast', 'default']);
  });
});

describe('startTeams: het token', () => {
  it('komt van Teams, of langs MSAL als Teams dat liever heeft', async () => {
    expect(await start().token()).toBe('teams');
    const naa = start({ connect: async () => eenHost({ hasBridge: true }) });
    expect(await naa.token()).toBe('naa-na-teams');
    expect(naa.account()).toBe('naa-na-teams@school.example');
  });

  it('komt in een gewone browser uit de browser, ook als een ander venster nooit antwoordt', async () => {
    expect(await start(geenTeams).token()).toBe('browser');
    const stil = start({ ...geenTeams, connect: () => new Promise<never>(() => {}) });
    const token = stil.token();
    await vi.advanceTimersByTimeAsync(1500);
    expect(await token).toBe('browser');
  });

  it('komt er niet in een kader dat geen Teams is', async () => {
    const teams = start({ ...geenTeams, isAlone: false });
    await expect(teams.token()).rejects.toThrow('kader');
    expect(teams.getState().probleem).toEqual({ reden: 'kader' });
  });

  it('zegt wat er is, en vraagt het pas na een klik', async () => {
    const silent = () => Promise.reject(new Error('resourceRequiresConsent'));
    const teams = start({ connect: async () => eenHost({ source: eenBron('teams', { silent }) }) });
    await expect(teams.token()).rejects.toThrow('resourceRequiresConsent');
    expect(teams.getState().probleem).toEqual({ reden: 'toestemming', code: 'resourceRequiresConsent' });
    await teams.meldAan();
    expect(teams.getState().probleem).toBeUndefined();
    expect(await teams.token()).toBe('teams-gevraagd');
  });

  it('blijft zeggen wat er is als ook het vragen niet lukt', async () => {
    const mislukt = () => Promise.reject(new AanmeldFout('venster'));
    const teams = start({
      connect: async () => eenHost({ source: eenBron('teams', { silent: mislukt, interactive: mislukt }) }),
    });
    expect(await teams.meldAan()).toBe(false);
    expect(teams.getState().probleem).toEqual({ reden: 'venster' });
  });

  it('vergeet niet dat een venster werd tegengehouden als er daarna stil om een token wordt gevraagd', async () => {
    const silent = () => Promise.reject(new AanmeldFout('toestemming'));
    const antwoorden = [Promise.reject(new AanmeldFout('venster')), Promise.resolve('token')];
    const interactive = () => antwoorden.shift() ?? silent();
    const teams = start({ connect: async () => eenHost({ source: eenBron('teams', { silent, interactive }) }) });
    await teams.meldAan();
    await teams.token().catch(() => undefined);
    expect(teams.getState().probleem).toEqual({ reden: 'venster' });
    expect(await teams.meldAan()).toBe(true);
    expect(teams.getState().probleem).toBeUndefined();
  });

  it('probeert opnieuw te openen wat de eerste keer niet wilde', async () => {
    let keer = 0;
    const openBrowser = async () => {
      keer += 1;
      if (keer === 1) throw new AanmeldFout('verbinding');
      return eenBron('browser');
    };
    const teams = start({ ...geenTeams, openBrowser });
    await expect(teams.token()).rejects.toThrow();
    expect(teams.getState().probleem).toEqual({ reden: 'verbinding' });
    expect(await teams.token()).toBe('browser');
    expect(teams.getState().probleem).toBeUndefined();
  });

  it('neemt na een weigering niet meer wat ergens bewaard is, tot er een vers token is', async () => {
    let isVerlopen = true;
    const silent = (fresh: boolean) =>
      fresh && isVerlopen ? Promise.reject(new AanmeldFout('verlopen')) : Promise.resolve(fresh ? 'vers' : 'bewaard');
    const teams = start({ connect: async () => eenHost({ source: eenBron('teams', { silent }) }) });
    expect(await teams.token()).toBe('bewaard');
    await expect(teams.token({ fresh: true })).rejects.toThrow();
    await expect(teams.token()).rejects.toThrow();
    expect(teams.getState().probleem).toEqual({ reden: 'verlopen' });
    isVerlopen = false;
    expect(await teams.token()).toBe('vers');
    expect(teams.getState().probleem).toBeUndefined();
  });

  it('onthoudt dat de server iemand niet meer kent, tot die zich weer aanmeldt', async () => {
    const teams = start();
    await teams.token();
    teams.meldGeweigerd();
    expect(teams.getState().probleem).toEqual({ reden: 'verlopen' });
    await teams.token({ fresh: true });
    expect(teams.getState().probleem).toEqual({ reden: 'verlopen' });
    await teams.meldAan();
    expect(teams.getState().probleem).toBeUndefined();
  });
});

describe('toRoute', () => {
  it.each([
    ['dossiers/demo-fenna', '/dossiers/demo-fenna'],
    ['dossiers/3f2a/stap/11', '/dossiers/3f2a/stap/11'],
    ['dossiers/3f2a/wet', '/dossiers/3f2a/wet'],
    ['helpdesk/vraag/3f2a', '/helpdesk/vraag/3f2a'],
    ['helpdesk/instellingen', undefined],
    ['dossiers/3f2a/stap/8/../../x', undefined],
    ['https://elders.example/dossiers/3f2a', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('maakt van %s %s', (subPageId, route) => expect(toRoute(subPageId)).toBe(route));
});
