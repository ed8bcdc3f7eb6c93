import { readConfig } from '../../functions/config';
import { createLoadRoute } from '../../functions/create-load-route';
import { createParts } from '../../functions/create-parts';

/** The least that the app starts with, on a store in memory. */
export const APP_SETTINGS = {
  SWV_NAAM: 'Waterstede',
  ENTRA_ISSUER: 'https://login.example',
  ENTRA_JWKS_URI: 'https://login.example/keys',
  ENTRA_AUDIENCE: 'top-dossier',
  ENTRA_TENANTS: 'tenant-1',
  GRAPH_MAILBOX: 'veilig@waterstede.example',
  GRAPH_MAILBOX_PUBLIEK: 'bijeenkomsten@waterstede.example',
  LINK_SLEUTEL: 'een-sleutel-alleen-voor-deze-test-1234',
  SQLITE_FILE: ':memory:',
  COSMOS_ENDPOINT: '',
};

/** The app as `functions/index.ts` wires it, without a host around it. */
export function eenApp() {
  const config = readConfig(APP_SETTINGS);
  const parts = createParts(config);
  return { parts, loadRoute: createLoadRoute(config, parts) };
}
