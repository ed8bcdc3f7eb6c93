import { SWV_NAAM } from './demo-wereld/personas';
import { API_CLIENT_ID, TENANT_ID } from './entra/entra-ids';
import type { Entra } from './entra/start-entra';

/** The mailbox that secure mail leaves from, in the stand-in for Graph. */
export const MAILBOX = 'dossier@swv-waterstede.example';
/** The mailbox that plain mail to schools leaves from. */
export const MAILBOX_PUBLIEK = 'bijeenkomsten@swv-waterstede.example';
/** Signs links on this machine only; in Azure it is a secret. Fixed, so that links in the mailbox survive a restart. */
export const LINK_SLEUTEL = 'alleen-voor-de-demowereld-op-deze-computer';

/** Where the frame shows the pages for schools. */
export const toPubliekUrl = (appUrl: string): string => `${appUrl}/publiek`;

/** Of the app in the catalogue of Teams. */
export const TEAMS_APP_ID = 'a2f1c6d4-3b57-4e0a-9c18-7d5e6f4b2a30';

type Parts = {
  appUrl: string;
  appFile: string;
  sqliteFile: string;
  bestandenMap: string;
  graphUrl: string;
  entra: Entra;
};

/** The settings of the app on this machine: the same names as in Azure, with the stand-ins as values. */
export const composeSettings = ({
  appUrl,
  appFile,
  sqliteFile,
  bestandenMap,
  graphUrl,
  entra,
}: Parts): Record<string, string> => ({
  APP_FILE: appFile,
  APP_URL: appUrl,
  SWV_NAAM,
  ENTRA_ISSUER: entra.issuer,
  ENTRA_JWKS_URI: entra.jwksUri,
  ENTRA_AUDIENCE: API_CLIENT_ID,
  ENTRA_TENANTS: TENANT_ID,
  ENTRA_CLIENT_ID: API_CLIENT_ID,
  ENTRA_AUTHORITY: entra.authority,
  ENTRA_METADATA: entra.metadata,
  SQLITE_FILE: sqliteFile,
  // What a shell may hold for other work must not reach this app: it runs on SQLite.
  COSMOS_ENDPOINT: '',
  COSMOS_DATABASE: 'dossiers',
  BLOB_ENDPOINT: '',
  BESTANDEN_MAP: bestandenMap,
  GRAPH_URL: graphUrl,
  GRAPH_MAILBOX: MAILBOX,
  GRAPH_MAILBOX_PUBLIEK: MAILBOX_PUBLIEK,
  LINK_SLEUTEL,
  PUBLIEK_URL: toPubliekUrl(appUrl),
  GRAPH_TOKEN_URL: entra.tokenUrl,
  GRAPH_CLIENT_ID: API_CLIENT_ID,
  TEAMS_APP_ID,
});
