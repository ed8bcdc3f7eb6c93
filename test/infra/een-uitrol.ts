import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deployWith, type Uitrol } from './bicep/deploy';
import type { Resource, Velden } from './bicep/resource';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const PARAMETERS = `${root}infra/main.bicepparam`;
export const read = (pad: string): string => readFileSync(`${root}${pad}`, 'utf8');

/** What an administrator fills in at least. */
export const OMGEVING: Readonly<Record<string, string>> = {
  AZURE_ENV_NAME: 'proef',
  SWV_NAAM: 'SWV Waterstede',
  ENTRA_CLIENT_ID: '55555555-5555-4555-8555-555555555555',
  GRAPH_MAILBOX: 'dossier@swv-waterstede.example',
  GRAPH_MAILBOX_PUBLIEK: 'bijeenkomsten@swv-waterstede.example',
  MELDINGEN_AAN: 'beheer@swv-waterstede.example, ict@swv-waterstede.example',
};

/** Everything that would stand in Azure, in an environment with these differences. */
export const eenUitrol = (over: Readonly<Record<string, string>> = {}): Uitrol =>
  deployWith(PARAMETERS, { ...OMGEVING, ...over });

export const ofType = ({ resources }: Uitrol, type: string): readonly Resource[] =>
  resources.filter((resource) => resource.type === type);

export function find(uitrol: Uitrol, symbool: string): Resource {
  const [resource, ...meer] = uitrol.resources.filter((een) => een.symbool === symbool);
  if (!resource || meer.length > 0) throw new Error(`${symbool} staat er ${meer.length + (resource ? 1 : 0)} keer`);
  return resource;
}

/** Deep in a resource: `veld(account, 'properties.disableLocalAuth')`. */
export const veld = ({ inhoud }: Pick<Resource, 'inhoud'>, pad: string): unknown =>
  pad.split('.').reduce<unknown>((waarde, naam) => (waarde as Velden | undefined)?.[naam], inhoud);

/** The app settings of the functions. */
export const listInstellingen = (uitrol: Uitrol): Readonly<Record<string, string>> =>
  veld(find(uitrol, 'waarden'), 'properties') as Record<string, string>;

export const TEMPLATES: readonly string[] = [
  'infra/main.bicep',
  ...readdirSync(`${root}infra/modules`)
    .filter((naam) => naam.endsWith('.bicep'))
    .map((naam) => `infra/modules/${naam}`),
];

/** Source files of the functions, without their tests. */
export const FUNCTIE_BRONNEN: readonly string[] = readdirSync(`${root}functions`, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((pad) => /(?<!\.test)\.ts$/.test(pad))
  .map((pad) => `functions/${pad}`);
