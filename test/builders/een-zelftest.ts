import { readKenmerken } from '../../functions/adapters/entra/read-kenmerken';
import type { ZelftestGraph } from '../../functions/ports';
import type { ZelftestDeps } from '../../functions/use-cases/zelftest/zelftest-deps';

/** Graph as it should be, without a stand-in behind it. */
const graph: ZelftestGraph = {
  tryPostvak: async () => ({ soort: 'open' }),
  lookPostvak: async () => ({ soort: 'geweigerd' }),
  lookAgenda: async (adres) => ({ soort: adres.startsWith('bijeenkomsten@') ? 'open' : 'geweigerd' }),
  readTijd: async () => {
    const op = new Date().toISOString();
    return { bij: 'Microsoft 365', zegt: op, op, duurMs: 0 };
  },
  sendProef: async () => ({ ok: true, value: undefined }),
  findProef: async () => ({ ok: true, value: [] }),
  removeProef: async () => {},
};

type Suppliers = Pick<ZelftestDeps, 'graph' | 'inspectOpslag' | 'readKenmerken' | 'getMeldingToken' | 'feiten'>;

/** What the self-test asks of the world outside the store, all well. The token is that of `een-entra.ts`. */
export const ZELFTEST: Suppliers = {
  graph,
  inspectOpslag: async () =>
    ['dossiers', 'adresboek', 'bijeenkomsten', 'helpdesk'].map((naam) => ({ naam, bestaat: true, verschillen: [] })),
  readKenmerken,
  getMeldingToken: async () => 'token',
  feiten: {
    versie: '1.2.3',
    node: 'v24.1.0',
    mailbox: 'dossier@swv-waterstede.example',
    mailboxPubliek: 'bijeenkomsten@swv-waterstede.example',
    teamsAppId: 'app-1',
    token: { audience: ['top-dossier', 'api://top-dossier'], tenants: ['tenant-1'], recht: 'access_as_user' },
    sleutel: { sleutels: [{ lengte: 40, verschillend: 15 }], isVoorbeeld: false, isEchteTenant: true },
  },
};
