import { readEntra, type EntraConfig } from './entra-config';
import { createReader, splitList, type Env, type Reader } from './settings-reader';

export type Config = {
  swv: string;
  /** Where the tab stands, without a slash at the end. */
  appUrl: string;
  /** Id of the app in the catalogue of Teams; absent: no deep links into Teams, and no notifications there. */
  teamsAppId?: string;
  /** A mailbox of the organisation that is not ours, for the self-test to try the door of. */
  anderPostvak?: string;
  /** Object id of who starts the directory: counts only while nobody in it has the role beheer. */
  eersteBeheerder?: string;
  publiek: {
    /** Where the public pages stand, without a slash at the end. */
    url: string;
    /** What links are signed with: the first signs, all of them are accepted, so that a key can be replaced. */
    sleutels: readonly string[];
  };
  entra: EntraConfig;
  opslag: { soort: 'sqlite'; file: string } | { soort: 'cosmos'; endpoint: string; database: string; key?: string };
  /** Attachments of the helpdesk. */
  bestanden: { soort: 'map'; map: string } | { soort: 'blob'; containerUrl: string };
  mail: {
    graphUrl: string;
    /** Secure mail leaves from here: every message carries the header that encrypts. */
    mailbox: string;
    /** Plain mail to schools leaves from here. */
    mailboxPubliek: string;
    /** Present with a local stand-in for Graph only; absent means: the managed identity asks for a token. */
    token?: { url: string; clientId: string };
  };
};

const readOpslag = ({ optional, required, url }: Reader): Config['opslag'] =>
  optional('COSMOS_ENDPOINT')
    ? {
        soort: 'cosmos',
        endpoint: url('COSMOS_ENDPOINT'),
        database: required('COSMOS_DATABASE'),
        key: optional('COSMOS_KEY'),
      }
    : { soort: 'sqlite', file: optional('SQLITE_FILE') ?? '.data/dossiers.sqlite' };

/** Of the account, such as `https://<account>.blob.core.windows.net`; the container is always called the same. */
function readBestanden({ optional, url, fouten }: Reader): Config['bestanden'] {
  if (optional('BLOB_ENDPOINT')) return { soort: 'blob', containerUrl: `${url('BLOB_ENDPOINT')}/helpdesk` };
  // More than one machine writes then, and a folder is of one.
  if (optional('COSMOS_ENDPOINT')) fouten.push('BLOB_ENDPOINT ontbreekt');
  return { soort: 'map', map: optional('BESTANDEN_MAP') ?? '.data/bestanden' };
}

const KORTSTE_SLEUTEL = 32;

const readPubliek = (reader: Reader, appUrl: string): Config['publiek'] => {
  const sleutels = splitList(reader.required('LINK_SLEUTEL'));
  if (sleutels.some(({ length }) => length < KORTSTE_SLEUTEL))
    reader.fouten.push(`LINK_SLEUTEL moet minstens ${KORTSTE_SLEUTEL} tekens lang zijn`);
  return {
    url: reader.url('PUBLIEK_URL', `${appUrl}/publiek`),
    sleutels,
  };
};

/** One mailbox for both would mean that its mail is not always encrypted. */
const readMailboxes = ({ required, fouten }: Reader): Pick<Config['mail'], 'mailbox' | 'mailboxPubliek'> => {
  const mailbox = required('GRAPH_MAILBOX');
  const mailboxPubliek = required('GRAPH_MAILBOX_PUBLIEK');
  if (mailbox && mailbox.toLowerCase() === mailboxPubliek.toLowerCase())
    fouten.push('GRAPH_MAILBOX_PUBLIEK moet een ander postvak zijn dan GRAPH_MAILBOX');
  return { mailbox, mailboxPubliek };
};

const readMail = (reader: Reader): Config['mail'] => ({
  ...readMailboxes(reader),
  ...readGraph(reader),
});

const readGraph = ({ optional, required, url }: Reader): Omit<Config['mail'], 'mailbox' | 'mailboxPubliek'> => ({
  graphUrl: url('GRAPH_URL', 'https://graph.microsoft.com'),
  token: optional('GRAPH_TOKEN_URL')
    ? { url: url('GRAPH_TOKEN_URL'), clientId: required('GRAPH_CLIENT_ID') }
    : undefined,
});

/** The settings of the app; nobody else reads the environment. Throws one error that names every setting to mend. */
export function readConfig(env: Env = process.env): Config {
  const reader = createReader(env);
  const appUrl = reader.url('APP_URL', 'http://localhost:3000');
  const config: Config = {
    swv: reader.required('SWV_NAAM'),
    appUrl,
    teamsAppId: reader.optional('TEAMS_APP_ID'),
    anderPostvak: reader.optional('ZELFTEST_ANDER_POSTVAK'),
    eersteBeheerder: reader.optional('EERSTE_BEHEERDER')?.toLowerCase(),
    publiek: readPubliek(reader, appUrl),
    entra: readEntra(reader),
    opslag: readOpslag(reader),
    bestanden: readBestanden(reader),
    mail: readMail(reader),
  };
  if (reader.fouten.length === 0) return config;
  throw new Error(`De app kan niet starten. Pas deze instellingen aan:\n- ${reader.fouten.join('\n- ')}`);
}
