import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { importDirectly } from './import-directly';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Everything of the site that the Static Web App serves. */
export const SITE_FOLDER = `${root}dist/tabs`;
export const TABS_FOLDER = `${SITE_FOLDER}/tab`;
/** Where the tab stands on its site, here and in production. */
const BASE = '/tab/';
const ENTRY = 'tabs/main.tsx';
/** Where Entra sends people back to: `aanmelden.html`. */
const SIGN_IN = 'tabs/teams/finish-sign-in.ts';
/** Imported later in the code, but always asked for at once. */
const AT_ONCE = ['tabs/teams/teams-host.ts'];
/** What the first screen needs beside that. */
const FIRST_SCREEN = ['tabs/werkvoorraad/WerkvoorraadPagina.tsx'];

type FirstView = { bytes: number; gzip: number; files: readonly string[] };

/** The scripts that these source files need before they run. */
function listScripts({ outputs }: Metafile, sources: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') add(path);
  };
  for (const [file, { entryPoint }] of Object.entries(outputs))
    if (entryPoint !== undefined && sources.includes(entryPoint)) add(file);
  return [...found];
}

const toUrl = (file: string): string => `${BASE}assets/${basename(file)}`;

/** A setting of the build: where the API stands. `/api` is on the same site. */
export const readApiUrl = (): string => (process.env.API_URL?.trim() || '/api').replace(/\/+$/, '');
export const metaApiUrl = (): string => `<meta name="api-url" content="${readApiUrl()}" />`;

function composePage(metafile: Metafile, entry: string): string {
  const [main = '', ...others] = listScripts(metafile, [entry]);
  const early = [...new Set([...others, ...listScripts(metafile, AT_ONCE)])].filter((file) => file !== main);
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    ${metaApiUrl()}
    <title>TOP Dossier</title>
    <style>html, body { margin: 0; height: 100%; } #root, #root > * { min-height: 100%; }</style>
${early.map((file) => `    <link rel="modulepreload" href="${toUrl(file)}" />\n`).join('')}    <script type="module" src="${toUrl(main)}"></script>
  </head>
  <body>
    <div id="root"></div>
    <noscript>Deze pagina heeft JavaScript nodig. Zet JavaScript aan en laad de pagina opnieuw.</noscript>
  </body>
</html>
`;
}

/** Stands on the screen for a moment only: it hands on what Entra said, and goes. */
const composeSignInPage = (metafile: Metafile): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>Aanmelden bij TOP Dossier</title>
    <link rel="icon" href="data:," />
${listScripts(metafile, [SIGN_IN])
  .map((file) => `    <script type="module" src="${toUrl(file)}"></script>\n`)
  .slice(0, 1)
  .join('')}  </head>
  <body>
    <p>Je wordt aangemeld …</p>
    <noscript>Deze pagina heeft JavaScript nodig. Zet JavaScript aan en meld je opnieuw aan.</noscript>
  </body>
</html>
`;

async function measure(metafile: Metafile, entry: string): Promise<FirstView> {
  const files = listScripts(metafile, [entry, ...AT_ONCE, ...FIRST_SCREEN]);
  const contents = await Promise.all(files.map((file) => readFile(`${root}${file}`)));
  return {
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
    files: files.map((file) => basename(file)),
  };
}

type BuiltTabs = { metafile: Metafile; firstView: FirstView };

/** Bundles the tab into `folder`: `index.html` and scripts with their hash in the name. */
export async function buildTabs(folder = TABS_FOLDER, entry = ENTRY): Promise<BuiltTabs> {
  const isApp = entry === ENTRY;
  const { metafile, outputFiles } = await build({
    // Written below: a build that fails leaves what there was.
    write: false,
    absWorkingDir: root,
    entryPoints: isApp ? [entry, SIGN_IN] : [entry],
    outdir: `${folder}/assets`,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    publicPath: `${BASE}assets/`,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    plugins: [importDirectly],
    metafile: true,
    logLevel: 'warning',
  });
  await rm(folder, { recursive: true, force: true });
  await mkdir(`${folder}/assets`, { recursive: true });
  await Promise.all(outputFiles.map(({ path, contents }) => writeFile(path, contents)));
  await writeFile(`${folder}/index.html`, composePage(metafile, entry));
  if (isApp) await writeFile(`${folder}/aanmelden.html`, composeSignInPage(metafile));
  return { metafile, firstView: await measure(metafile, entry) };
}
