import { describe, expect, it } from 'vitest';
import { readPad, readVraagdelen } from '@domain/plek/plek';
import { linkInApp } from './link-in-app';

const URL_VAN_TAB = 'https://tab.swv.example/tab';
const IN_TEAMS = { url: URL_VAN_TAB, teamsAppId: '5d0c9a52-7f0e-4c3b-9a63-2f4f6f1a7c10' };
const STAP = { dossier: 'd-1', deel: 'stap/8' } as const;

describe('linkInApp', () => {
  it('opent zonder id van Teams de pagina van de tab op dezelfde plek', () => {
    expect(linkInApp({ url: URL_VAN_TAB }, STAP)).toBe('https://tab.swv.example/tab/?dossier=d-1&stap=8');
    expect(linkInApp({ url: 'http://localhost:3000' }, { vraag: 'v-1' })).toBe('http://localhost:3000/?vraag=v-1');
  });

  it('opent met een id de tab in Teams, met de gewone pagina als uitweg', () => {
    const link = new URL(linkInApp(IN_TEAMS, STAP));
    expect(link.origin + link.pathname).toBe(`https://teams.microsoft.com/l/entity/${IN_TEAMS.teamsAppId}/dossiers`);
    const { subEntityId } = JSON.parse(link.searchParams.get('context') ?? '') as { subEntityId: string };
    expect(readPad(subEntityId)).toEqual(STAP);
    const web = new URL(link.searchParams.get('webUrl') ?? '');
    expect(web.origin + web.pathname).toBe('https://tab.swv.example/tab/');
    expect(readVraagdelen((naam) => web.searchParams.get(naam))).toEqual(STAP);
  });

  it('houdt er niets in dan ids en een woord dat voor elk dossier gelijk is', () => {
    const link = new URL(linkInApp(IN_TEAMS, STAP));
    expect([...link.searchParams.keys()]).toEqual(['webUrl', 'label', 'context']);
    expect(link.searchParams.get('label')).toBe('Dossier');
  });

  it('past met de langste id in een mail en in een melding', () => {
    expect(linkInApp(IN_TEAMS, { dossier: 'x'.repeat(64), deel: 'gesprekken' }).length).toBeLessThan(1900);
  });
});
