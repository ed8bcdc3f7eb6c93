import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { importDirectly } from './import-directly';

const root = fileURLToPath(new URL('..', import.meta.url));
export const TABS_FOLDER = `${root}dist/tabs`;
/** Where the tab stands on its site, here and in production. */
const BASE = '/tab/';
const ENTRY = 'tabs/main.tsx';
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
  // Not the whole folder: the public pages stand in it.
  await rm(`${folder}/assets`, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
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
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/index.html`, composePage(metafile, entry));
  return { metafile, firstView: await measure(metafile, entry) };
}
