import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import { afterAll, beforeAll } from 'vitest';
import { createBlobBestanden } from '../../functions/adapters/bestanden/blob-bestanden';
import type { Bestanden } from '../../functions/ports';
import { eenMap } from '../builders/een-map';
import { describeBestanden } from './bestanden';

/** The account that Azurite is given here; it opens nothing else. */
const ACCOUNT = 'proef';
const SLEUTEL = Buffer.from('alleen-voor-azurite-op-deze-computer').toString('base64');
const WACHT_MS = 30_000;

const map = eenMap('azurite');
let azurite: ChildProcess;
let bestanden: Bestanden;

/** Azurite chooses a free port and says which; it goes on writing, so somebody has to go on reading. */
const readUrl = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let gezegd = '';
    child.stdout?.on('data', (stuk) => {
      gezegd += String(stuk);
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(/successfully listen[^\n]*/.exec(gezegd)?.[0] ?? '') ?? [];
      if (url) resolve(url);
    });
    child.once('exit', () => reject(new Error(`Azurite did not start: ${gezegd}`)));
  });

beforeAll(async () => {
  const main = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');
  const opties = ['--blobHost', '127.0.0.1', '--blobPort', '0', '--inMemoryPersistence', '--skipApiVersionCheck'];
  azurite = spawn(process.execPath, [main, ...opties, '--disableTelemetry', '--silent'], {
    env: { ...process.env, AZURITE_ACCOUNTS: `${ACCOUNT}:${SLEUTEL}` },
    cwd: map,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readUrl(azurite);
  const account = new BlobServiceClient(`${url}/${ACCOUNT}`, new StorageSharedKeyCredential(ACCOUNT, SLEUTEL));
  const container = account.getContainerClient('helpdesk');
  await container.create();
  bestanden = createBlobBestanden(container);
}, WACHT_MS);
afterAll(async () => {
  azurite.kill();
  await once(azurite, 'exit');
});

describeBestanden('Azure Blob Storage', () => bestanden);
