import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { az, graph } from '../az';
import { composeFederatie, composeRegistratie } from './compose-registratie';

/**
 * The registration in Entra, from aad.manifest.json. Twice in an installation, as an administrator of the tenant (az login):
 *
 *     npx tsx infra/entra/registreer.ts                                  makes it, and prints ENTRA_CLIENT_ID
 *     npx tsx infra/entra/registreer.ts --client-id … --domein … --identiteit …    after azd provision
 *
 * Without options it reads ENTRA_CLIENT_ID, TAB_DOMAIN and IDENTITEIT_OBJECT_ID. May be run again at any time.
 */
type App = { id: string; appId: string };
type Lijst<T> = { value: readonly T[] };

const { values } = parseArgs({
  options: {
    'client-id': { type: 'string', default: process.env.ENTRA_CLIENT_ID },
    domein: { type: 'string', default: process.env.TAB_DOMAIN },
    identiteit: { type: 'string', default: process.env.IDENTITEIT_OBJECT_ID },
    'meer-tenants': { type: 'boolean' },
  },
});
const manifest = readFileSync(fileURLToPath(new URL('aad.manifest.json', import.meta.url)), 'utf8');
const { displayName } = JSON.parse(manifest) as { displayName: string };
const say = (tekst: string): void => void process.stdout.write(`${tekst}\n`);

function must<T>(antwoord: ReturnType<typeof graph<T>>, wat: string): T {
  if (!antwoord.gevonden) throw new Error(`${wat} is niet gevonden`);
  return antwoord.waarde;
}

const makeApp = (): App =>
  must(graph<App>('POST', 'applications', { displayName, signInAudience: 'AzureADMyOrg' }), 'De registratie');

/** What people sign in to. A registration of a moment ago is not known everywhere yet, so this is not in the same step. */
function ensureBedrijfsapp({ appId }: App): void {
  if (graph('GET', `servicePrincipals(appId='${appId}')?$select=id`).gevonden) return;
  must(graph('POST', 'servicePrincipals', { appId }), 'De bedrijfsapp');
}

const readTenant = (): string => az<{ tenantId: string }>('account', 'show').tenantId;

/** ENTRA_TENANTS names those beside our own. */
const heeftAndere = (): boolean => {
  const tenants = (process.env.ENTRA_TENANTS ?? '').split(',').flatMap((een) => een.trim() || []);
  return tenants.length > 0 && tenants.some((een) => een !== readTenant());
};

function ensureFederatie({ id }: App, identiteit: string): void {
  const gewenst = composeFederatie(readTenant(), identiteit);
  const pad = `applications/${id}/federatedIdentityCredentials`;
  const bestaat = must(graph<Lijst<{ name: string }>>('GET', pad), 'De registratie').value.some(
    ({ name }) => name === gewenst.name,
  );
  const { name, ...rest } = gewenst;
  graph(bestaat ? 'PATCH' : 'POST', bestaat ? `${pad}/${String(name)}` : pad, bestaat ? rest : gewenst);
}

const clientId = values['client-id'];
if (!clientId) {
  const app = makeApp();
  say(`ENTRA_CLIENT_ID=${app.appId}`);
  say('Zet deze waarde in de omgeving, maak Azure met azd provision, en draai dit script daarna nog eens.');
} else {
  if (!values.domein) throw new Error('Noem het domein van de tab: --domein <host>, of zet TAB_DOMAIN.');
  const app = must(graph<App>('GET', `applications(appId='${clientId}')?$select=id,appId`), 'De registratie');
  const registratie = composeRegistratie(manifest, {
    clientId,
    domein: values.domein,
    meerTenants: values['meer-tenants'] ?? heeftAndere(),
  });
  // A client may be pre-authorised only for a scope that is there already, so the first time takes two steps.
  const { preAuthorizedApplications, ...api } = registratie.api as { preAuthorizedApplications: unknown };
  ensureBedrijfsapp(app);
  must(graph('PATCH', `applications/${app.id}`, { ...registratie, api }), 'De registratie');
  must(graph('PATCH', `applications/${app.id}`, { api: { ...api, preAuthorizedApplications } }), 'De registratie');
  if (values.identiteit) ensureFederatie(app, values.identiteit);
  say(`De registratie ${clientId} past bij ${values.domein}.`);
  say(`Geef één keer toestemming namens de organisatie: az ad app permission admin-consent --id ${clientId}`);
}
