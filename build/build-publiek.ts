import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, transform, type Metafile } from 'esbuild';
import { GEWOON_CSS } from '../tabs/form/gewoon/gewoon-css';
import { metaApiUrl, SITE_FOLDER } from './build-tabs';

const root = fileURLToPath(new URL('..', import.meta.url));
export const PUBLIEK_FOLDER = `${SITE_FOLDER}/publiek`;
/** Where the public pages stand on their site, here and in production. */
const BASE = '/publiek/';

/** Who signs up once should not load what the tab of an hour needs: the same components, on a renderer of 5 kB. */
const REACT_AS_PREACT = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

async function bundleScript(folder: string): Promise<{ metafile: Metafile; script: string }> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['tabs/publiek/main.tsx'],
    outdir: `${folder}/assets`,
    entryNames: 'publiek-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    charset: 'utf8',
    alias: REACT_AS_PREACT,
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const [file = ''] = Object.keys(metafile.outputs);
  return { metafile, script: basename(file) };
}

/** A file of its own, because the pages allow no style inside them. */
async function writeStyle(folder: string): Promise<string> {
  const entryPoints = ['tabs/publiek/publiek.css'];
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    write: false,
    charset: 'utf8',
  });
  const source = GEWOON_CSS + outputFiles.map(({ text }) => text).join('');
  const { code } = await transform(source, { loader: 'css', minify: true, target: 'es2022', charset: 'utf8' });
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8).toUpperCase();
  await writeFile(`${folder}/assets/publiek-${hash}.css`, code);
  return `publiek-${hash}.css`;
}

const composePage = (script: string, style: string): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <meta name="format-detection" content="telephone=no" />
    ${metaApiUrl()}
    <title>Bijeenkomsten</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${BASE}assets/${style}" />
    <script type="module" src="${BASE}assets/${script}"></script>
  </head>
  <body>
    <div id="root"></div>
    <noscript><p class="zonder-script">Deze pagina heeft JavaScript nodig. Aanmelden kan ook bij de helpdesk.</p></noscript>
  </body>
</html>
`;

type BuiltPubliek = { metafile: Metafile; /** Bytes after compression. */ brotli: { script: number; style: number } };

/** Bundles the public pages into `folder`: `index.html`, and one script and one style with their hash in the name. */
export async function buildPubliek(folder = PUBLIEK_FOLDER): Promise<BuiltPubliek> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(`${folder}/assets`, { recursive: true });
  const [{ metafile, script }, style] = await Promise.all([bundleScript(folder), writeStyle(folder)]);
  await writeFile(`${folder}/index.html`, composePage(script, style));
  const measure = async (file: string) => brotliCompressSync(await readFile(`${folder}/assets/${file}`)).length;
  return { metafile, brotli: { script: await measure(script), style: await measure(style) } };
}
