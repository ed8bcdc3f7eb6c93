import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { findRunning, openDataFolder } from '../../dev/data-folder';
import { az } from '../az';
import type { Opties } from './opties';

/** Where the API stands, how to get a token for it, and how to leave no trace. */
export type Omgeving = {
  naam: string;
  api: string;
  /** The page of the tab; undefined when nobody said where it stands. */
  tab?: string | undefined;
  /** Of the storage account with the attachments; undefined on this machine. */
  bestandenId?: string | undefined;
  getToken(scope: string): Promise<string>;
  stop(): Promise<void>;
};

/** Of the demo world: who has the role beheer there. */
const BEHEERDER = 'sanne';
const niets = async () => {};

function getAzToken(scope: string): string {
  const gegeven = process.env.ZELFTEST_TOKEN?.trim();
  if (gegeven) return gegeven;
  try {
    return az<{ accessToken: string }>('account', 'get-access-token', '--scope', scope).accessToken;
  } catch (error) {
    const reden = error instanceof Error ? error.message : '';
    throw new Error(`Er is geen token te krijgen. Meld je aan met: az login --scope ${scope}\n${reden}`);
  }
}

/** A value of an environment: from its file, or else from azd. */
function readWaarde(omgeving: string, naam: string): string | undefined {
  const file = bestandVan(omgeving);
  const uitBestand = existsSync(file) ? parseEnv(readFileSync(file, 'utf8'))[naam] : undefined;
  if (uitBestand) return uitBestand;
  const { status, stdout } = spawnSync('azd', ['env', 'get-value', naam, '-e', omgeving], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? stdout.trim() || undefined : undefined;
}
const bestandVan = (omgeving: string): string => join('env', `.env.${omgeving}`);

function readApiUrl(omgeving: string): string {
  const adres = readWaarde(omgeving, 'API_URL');
  if (adres) return adres;
  throw new Error(
    `Het adres van omgeving ${omgeving} is niet bekend. Zet API_URL in ${bestandVan(omgeving)}, doe azd provision, of noem --url <adres>.`,
  );
}

const toTab = (domein: string | undefined): string | undefined => domein && `https://${domein}/tab/`;

const tokenVanVenster = async (venster: string): Promise<string> => {
  const antwoord = await fetch(`${venster}/dev/token?persona=${BEHEERDER}`);
  if (!antwoord.ok) throw new Error('De app op deze computer kent geen beheerder. Begin opnieuw met npm run reset.');
  return ((await antwoord.json()) as { token: string }).token;
};

/** One of our own, in a folder that goes away, on ports that are free. */
async function startEigen(): Promise<Omgeving> {
  const { ensureBuilt } = await import('../../build/ensure-built');
  const { startMachine } = await import('../../dev/machine');
  await ensureBuilt(() => process.stderr.write('De app wordt gebouwd …\n'));
  const dataDir = mkdtempSync(join(tmpdir(), 'zelftest-'));
  const ports = { frame: 0, entra: 0, graph: 0, functions: 0 };
  const machine = await startMachine({ ports, dataDir });
  return {
    naam: 'deze computer (voor even gestart)',
    api: `${machine.url}/api`,
    tab: `${machine.url}/tab/`,
    getToken: () => machine.issueToken(BEHEERDER),
    async stop() {
      await machine.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function findLokaal(): Promise<Omgeving> {
  const draait = await findRunning(openDataFolder(process.env.DATA_DIR ?? '.data'));
  if (!draait) return startEigen();
  const { url } = draait;
  return {
    naam: `deze computer (${url})`,
    api: `${url}/api`,
    tab: `${url}/tab/`,
    getToken: () => tokenVanVenster(url),
    stop: niets,
  };
}

/** What is asked for; without a wish this machine. */
export async function findOmgeving({ env, url, tab }: Pick<Opties, 'env' | 'url' | 'tab'>): Promise<Omgeving> {
  if (env === undefined && url === undefined) return findLokaal();
  const api = (url ?? readApiUrl(env ?? '')).replace(/\/+$/, '');
  const zoek = (naam: string) => (env === undefined ? undefined : readWaarde(env, naam));
  return {
    naam: env ?? api,
    api,
    tab: toTab(tab ?? zoek('TAB_DOMAIN')),
    bestandenId: zoek('BESTANDEN_ID'),
    getToken: async (scope) => getAzToken(scope),
    stop: niets,
  };
}
