import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTeams, toRoute } from './start-teams';
import type { TeamsHost } from './teams-host';

const eenHost = (over: Partial<TeamsHost> = {}): TeamsHost => ({
  theme: 'dark',
  subPageId: 'dossiers/d-1/stap/8',
  onThemeChange: () => undefined,
  getAuthToken: async () => 'token',
  ...over,
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('startTeams', () => {
  it('neemt het thema en de route van Teams over, de route één keer', async () => {
    const teams = startTeams(async () => eenHost());
    expect(teams.getState()).toEqual({ host: 'searching', theme: 'default' });
    await vi.advanceTimersByTimeAsync(0);
    expect(teams.getState()).toEqual({ host: 'teams', theme: 'dark' });
    expect([teams.takeFirstRoute(), teams.takeFirstRoute()]).toEqual(['/dossiers/d-1/stap/8', undefined]);
    expect(await teams.token()).toBe('token');
  });

  it('wacht hoogstens anderhalve seconde, en neemt Teams daarna alsnog', async () => {
    let antwoord = (_: TeamsHost) => {};
    const teams = startTeams(() => new Promise((resolve) => (antwoord = resolve)));
    await vi.advanceTimersByTimeAsync(1499);
    expect(teams.getState().host).toBe('searching');
    await vi.advanceTimersByTimeAsync(1);
    expect(teams.getState().host).toBe('standalone');
    antwoord(eenHost());
    await vi.advanceTimersByTimeAsync(0);
    expect(teams.getState().host).toBe('teams');
  });

  it('is meteen zelfstandig als er geen Teams is', async () => {
    const teams = startTeams(async () => Promise.reject(new Error('no parent')));
    await vi.advanceTimersByTimeAsync(0);
    expect(teams.getState().host).toBe('standalone');
  });

  it('volgt een ander thema, en toont een onbekend thema licht', async () => {
    let wissel = (_: string) => {};
    const teams = startTeams(async () => eenHost({ onThemeChange: (handler) => (wissel = handler) }));
    await vi.advanceTimersByTimeAsync(0);
    const gezien: string[] = [];
    teams.subscribe(() => gezien.push(teams.getState().theme));
    wissel('contrast');
    wissel('glass');
    expect(gezien).toEqual(['contrast', 'default']);
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
