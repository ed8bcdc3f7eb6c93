import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { withLock } from '../../build/with-lock';

/** Kept between runs; unpacking takes a while. A folder of our own, because half an unpacked browser would be taken for one. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));
const READY = join(CACHE, 'ready');
/** Beside the folder: what is half unpacked goes away as a whole. */
const LOCK = fileURLToPath(new URL('../../node_modules/.cache/.pakt-uit', import.meta.url));

/** An installed browser, for where the packed one does not run: it is for Linux on x64. */
const INSTALLED = ['chrome', 'msedge', 'chromium'] as const;

/** These make a browser behave less like the one of a user: no web security, one process. */
const UNWANTED = [
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--single-process',
  '--no-zygote',
  '--disable-site-isolation-trials',
];

const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];
const hasNss = (): boolean => LIBRARIES.some((folder) => existsSync(join(folder, 'libnss3.so')));

/**
 * The package unpacks into the folder for temporary files. On a machine without the libraries that a browser needs it can
 * bring its own, if it believes to be on AWS. It reads all of that from the environment, when imported.
 */
async function unpack(): Promise<LaunchOptions> {
  const before = { ...process.env };
  process.env.TMPDIR = CACHE;
  if (!hasNss()) process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    packed.setGraphicsMode = false;
    const executablePath = await packed.executablePath();
    const args = packed.args.filter((arg) => !UNWANTED.includes(arg));
    return { executablePath, args, env: { ...process.env, TMPDIR: before.TMPDIR } };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

async function launchInstalled(reason: unknown): Promise<Browser> {
  for (const channel of INSTALLED) {
    const browser = await chromium.launch({ channel }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error('No browser starts: neither the packed Chromium nor an installed Chrome, Edge or Chromium.', {
    cause: reason,
  });
}

/** Test files that start side by side unpack once. */
async function findPacked(): Promise<LaunchOptions> {
  if (!existsSync(READY))
    await withLock(LOCK, async () => {
      if (existsSync(READY)) return;
      rmSync(CACHE, { recursive: true, force: true });
      mkdirSync(CACHE, { recursive: true });
      await unpack();
      writeFileSync(READY, '');
    });
  return unpack();
}

/** A headless Chromium for the browser tests; needs nothing installed on Linux x64. */
export async function launchBrowser(): Promise<Browser> {
  try {
    return await chromium.launch(await findPacked());
  } catch (error) {
    return launchInstalled(error);
  }
}
