import { describe, expect, it } from 'vitest';
import { LINK_SLEUTEL } from '../dev/machine-settings';
import { readConfig } from './config';
import { createZelftestDeps } from './create-zelftest-deps';

const SETTINGS = {
  SWV_NAAM: 'Waterstede',
  ENTRA_ISSUER: 'https://login.example',
  ENTRA_JWKS_URI: 'https://login.example/keys',
  ENTRA_AUDIENCE: 'top-dossier',
  ENTRA_TENANTS: 'tenant-1',
  GRAPH_MAILBOX: 'veilig@waterstede.example',
  GRAPH_MAILBOX_PUBLIEK: 'bijeenkomsten@waterstede.example',
  LINK_SLEUTEL: 'abcabcabcabcabcabcabcabcabcabcabc,nog-een-oude-sleutel-van-meer-dan-dertig-tekens',
};
const maak = (env: Readonly<Record<string, string>> = {}) =>
  createZelftestDeps(readConfig({ ...SETTINGS, ...env }), { versie: '1.2.3', clock: () => new Date() });

describe('createZelftestDeps', () => {
  it('geeft van een sleutel alleen door hoe lang hij is en hoeveel tekens verschillen', () => {
    const { feiten } = maak();
    expect(feiten.sleutel.sleutels).toEqual([
      { lengte: 33, verschillend: 3 },
      { lengte: 47, verschillend: 16 },
    ]);
    expect(JSON.stringify(feiten)).not.toMatch(/abcabc|oude-sleutel/);
  });

  it('herkent de sleutel van deze computer in een echte omgeving', () => {
    expect(maak({ LINK_SLEUTEL }).feiten.sleutel).toMatchObject({ isVoorbeeld: true, isEchteTenant: true });
    const lokaal = { LINK_SLEUTEL, GRAPH_TOKEN_URL: 'http://localhost:1/token', GRAPH_CLIENT_ID: 'x' };
    expect(maak(lokaal).feiten.sleutel.isEchteTenant).toBe(false);
    expect(maak().feiten.sleutel.isVoorbeeld).toBe(false);
  });

  it('neemt het andere postvak en het id in Teams over, en eist wat de server eist', () => {
    const { feiten } = maak({ ZELFTEST_ANDER_POSTVAK: 'directeur@waterstede.example', TEAMS_APP_ID: 'app-1' });
    expect(feiten).toMatchObject({
      anderPostvak: 'directeur@waterstede.example',
      teamsAppId: 'app-1',
      token: { audience: ['top-dossier', 'api://top-dossier'], tenants: ['tenant-1'], recht: 'access_as_user' },
    });
  });

  it('vindt bij SQLite elke bak: die maakt wat er niet is', async () => {
    expect((await maak().inspectOpslag()).map(({ bestaat }) => bestaat)).toEqual([true, true, true, true]);
  });
});
