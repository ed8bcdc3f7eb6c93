import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FunctionsProcess } from './functions-process';

const root = fileURLToPath(new URL('..', import.meta.url));
const READY_MS = 60_000;

/**
 * What Core Tools want beside the settings of the app. The change feed needs a Cosmos DB account, so it is left out and the
 * timer does its work; timers keep their state in a storage account: start Azurite, or give `AzureWebJobsStorage`.
 */
const FUNC_SETTINGS = {
  FUNCTIONS_WORKER_RUNTIME: 'node',
  AzureWebJobsStorage: process.env.AzureWebJobsStorage ?? 'UseDevelopmentStorage=true',
  'AzureWebJobs.verstuur-bericht.Disabled': 'true',
  'AzureWebJobs.volg-bijeenkomst.Disabled': 'true',
  'AzureWebJobs.volg-helpdesk.Disabled': 'true',
};

async function untilReady(url: string, isGone: () => boolean): Promise<void> {
  for (const end = Date.now() + READY_MS; Date.now() < end; await sleep(300)) {
    if (isGone()) throw new Error('Azure Functions Core Tools (func) is niet gestart. Is het geïnstalleerd?');
    const answer = await fetch(`${url}/api/gezondheid`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error('Azure Functions Core Tools (func) geeft na een minuut nog geen antwoord.');
}

/** Runs the same bundle in Azure Functions Core Tools (`func start`) instead of in our own host. */
export async function startFuncProcess(options: {
  port: number;
  settings: Record<string, string>;
}): Promise<FunctionsProcess> {
  const env = { ...process.env, NODE_OPTIONS: '', ...FUNC_SETTINGS, ...options.settings };
  const child = spawn('func', ['start', '--port', String(options.port)], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let isGone = false;
  child.once('error', () => (isGone = true));
  child.once('exit', () => (isGone = true));
  const stop = async () => {
    if (isGone) return;
    const exited = once(child, 'exit');
    child.kill('SIGINT');
    await exited;
  };
  await untilReady(`http://localhost:${options.port}`, () => isGone).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { port: () => options.port, pid: () => child.pid, crash: stop, stop };
}
