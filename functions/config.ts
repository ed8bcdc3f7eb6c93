import type { MailWijze } from '@domain/bericht/bericht';

export type Config = {
  swv: string;
  /** Where the tab stands, without a slash at the end. */
  appUrl: string;
  entra: { issuer: string; jwksUri: string; audience: readonly string[]; tenants: readonly string[] };
  opslag: { soort: 'sqlite'; file: string } | { soort: 'cosmos'; endpoint: string; database: string; key?: string };
  mail: {
    graphUrl: string;
    mailbox: string;
    wijze: MailWijze;
    /** Present with a local stand-in for Graph only; absent means: the managed identity asks for a token. */
    token?: { url: string; clientId: string };
  };
};

type Env = { readonly [naam: string]: string | undefined };
type Reader = ReturnType<typeof createReader>;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const splitList = (text: string): readonly string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Why this is not an address that a token or a document may travel to; undefined when it is. */
function judgeUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return 'is geen adres zoals https://voorbeeld.nl';
  const { protocol, hostname } = new URL(text);
  if (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname))) return undefined;
  return 'moet met https:// beginnen; http:// mag alleen op deze computer zelf';
}

/** Collects what is wrong, so that one start-up names it all. Values never reach a message: some are keys. */
function createReader(env: Env) {
  const fouten: string[] = [];
  const optional = (naam: string): string | undefined => env[naam]?.trim() || undefined;
  const required = (naam: string): string => {
    const value = optional(naam);
    if (value === undefined) fouten.push(`${naam} ontbreekt`);
    return value ?? '';
  };
  const url = (naam: string, fallback?: string): string => {
    const value = fallback === undefined ? required(naam) : (optional(naam) ?? fallback);
    const fout = value && judgeUrl(value);
    if (fout) fouten.push(`${naam} ${fout}`);
    return value.replace(/\/+$/, '');
  };
  const oneOf = <T extends string>(naam: string, codes: readonly T[], fallback: T): T => {
    const value = optional(naam) ?? fallback;
    const found = codes.find((code) => code === value);
    if (!found) fouten.push(`${naam} moet ${codes.join(' of ')} zijn`);
    return found ?? fallback;
  };
  return { fouten, optional, required, url, oneOf };
}

/** With only a client id, `api://<client id>` is accepted too: the audience of a version 1 token. */
const readAudience = ({ required }: Reader): readonly string[] =>
  splitList(required('ENTRA_AUDIENCE')).flatMap((item) => (item.includes(':') ? [item] : [item, `api://${item}`]));

const readOpslag = ({ optional, required, url }: Reader): Config['opslag'] =>
  optional('COSMOS_ENDPOINT')
    ? {
        soort: 'cosmos',
        endpoint: url('COSMOS_ENDPOINT'),
        database: required('COSMOS_DATABASE'),
        key: optional('COSMOS_KEY'),
      }
    : { soort: 'sqlite', file: optional('SQLITE_FILE') ?? '.data/dossiers.sqlite' };

const readMail = ({ optional, required, url, oneOf }: Reader): Config['mail'] => ({
  graphUrl: url('GRAPH_URL', 'https://graph.microsoft.com'),
  mailbox: required('GRAPH_MAILBOX'),
  wijze: oneOf('MAIL_WIJZE', ['bijlage', 'link'], 'bijlage'),
  token: optional('GRAPH_TOKEN_URL')
    ? { url: url('GRAPH_TOKEN_URL'), clientId: required('GRAPH_CLIENT_ID') }
    : undefined,
});

/** The settings of the app; nobody else reads the environment. Throws one error that names every setting to mend. */
export function readConfig(env: Env = process.env): Config {
  const reader = createReader(env);
  const config: Config = {
    swv: reader.required('SWV_NAAM'),
    appUrl: reader.url('APP_URL', 'http://localhost:3000'),
    entra: {
      issuer: reader.required('ENTRA_ISSUER'),
      jwksUri: reader.url('ENTRA_JWKS_URI'),
      audience: readAudience(reader),
      tenants: splitList(reader.required('ENTRA_TENANTS')),
    },
    opslag: readOpslag(reader),
    mail: readMail(reader),
  };
  if (reader.fouten.length === 0) return config;
  throw new Error(`De app kan niet starten. Pas deze instellingen aan:\n- ${reader.fouten.join('\n- ')}`);
}
