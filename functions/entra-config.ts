import type { Aanmeldgegevens } from '@domain/toegang/aanmeldgegevens';
import { AZURE_CLI, HOST_CLIENTS } from './entra-clients';
import { splitList, type Reader } from './settings-reader';

export type EntraConfig = {
  /** With `{tenantid}` where the tenant stands, or without. */
  issuers: readonly string[];
  jwksUri: string;
  audience: readonly string[];
  tenants: readonly string[];
  /** Who may ask for a token: our own page, the apps of Microsoft around it, and the self-test. */
  clients: readonly string[];
  aanmelden: Aanmeldgegevens;
};

const MICROSOFT = 'https://login.microsoftonline.com';
const SCOPE = 'access_as_user';

/** With only a client id, `api://<client id>` is accepted too: the audience of a version 1 token. */
const withApi = (item: string): readonly string[] => (item.includes(':') ? [item] : [item, `api://${item}`]);

/** A registration that still hands out version 1 tokens names another issuer for the same tenant. */
const withVersion1 = (issuer: string): readonly string[] =>
  issuer.startsWith(`${MICROSOFT}/`) ? [issuer, 'https://sts.windows.net/{tenantid}/'] : [issuer];

/** One tenant: its people only; more: everybody signs in at their own. */
const readAuthority = ({ url }: Reader, tenant: string | undefined): string =>
  url('ENTRA_AUTHORITY', `${MICROSOFT}/${tenant ?? 'organizations'}`);

function readClientId({ optional, fouten }: Reader, given: readonly string[]): string {
  const clientId = optional('ENTRA_CLIENT_ID') ?? given.find((item) => !item.includes(':')) ?? '';
  if (clientId === '' && given.length > 0) fouten.push('ENTRA_CLIENT_ID ontbreekt');
  return clientId;
}

function readAanmelden(reader: Reader, given: readonly string[], tenants: readonly string[]): Aanmeldgegevens {
  const clientId = readClientId(reader, given);
  const tenant = tenants.length === 1 ? tenants[0] : undefined;
  const resource = given.find((item) => item.startsWith('api://')) ?? `api://${clientId}`;
  const metadata = reader.optional('ENTRA_METADATA');
  return {
    clientId,
    authority: readAuthority(reader, tenant),
    scope: reader.optional('ENTRA_SCOPE') ?? `${resource}/${SCOPE}`,
    ...(tenant && { tenant }),
    ...(metadata && { metadata }),
  };
}

export function readEntra(reader: Reader): EntraConfig {
  const given = splitList(reader.required('ENTRA_AUDIENCE'));
  // Entra writes them small in a token, whatever somebody pasted.
  const tenants = splitList(reader.required('ENTRA_TENANTS')).map((tenant) => tenant.toLowerCase());
  const aanmelden = readAanmelden(reader, given, tenants);
  return {
    issuers: splitList(reader.required('ENTRA_ISSUER')).flatMap(withVersion1),
    jwksUri: reader.url('ENTRA_JWKS_URI'),
    audience: given.flatMap(withApi),
    tenants,
    clients: [aanmelden.clientId.toLowerCase(), ...HOST_CLIENTS, AZURE_CLI],
    aanmelden,
  };
}
