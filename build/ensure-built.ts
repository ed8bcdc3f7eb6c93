import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stop } from 'esbuild';
import { buildFunctions, FUNCTIONS_BUNDLE } from './build-functions';
import { PUBLIEK_FOLDER } from './build-publiek';
import { buildSite } from './build-site';
import { SITE_FOLDER, TABS_FOLDER } from './build-tabs';
import { withLock } from './with-lock';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['domain', 'functions', 'tabs', 'build', 'package-lock.json', 'tsconfig.base.json'];
const RESULTS = [
  FUNCTIONS_BUNDLE,
  join(TABS_FOLDER, 'index.html'),
  join(PUBLIEK_FOLDER, 'index.html'),
  join(SITE_FOLDER, 'staticwebapp.config.json'),
];
const LOCK = join(root, 'dist/.bouwt');

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : stat.mtimeMs;
  // A file that was taken away shows in the time of its folder.
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), stat.mtimeMs);
}

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether something in `dist` is missing or older than the sources. */
function isStale(): boolean {
  const built = Math.min(...RESULTS.map(timeOf));
  return SOURCES.some((source) => newest(join(root, source)) > built);
}

/** Builds the functions and the tab when that is needed. Rejects when they do not build. */
export async function ensureBuilt(onBuild: () => void = () => {}): Promise<void> {
  if (!isStale()) return;
  await withLock(LOCK, async () => {
    if (!isStale()) return;
    onBuild();
    await Promise.all([buildFunctions(), buildSite()]);
    // The builder is a process of its own that would stay, with the memory it used.
    await stop();
  });
}
