import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
export const FUNCTIONS_BUNDLE = `${root}dist/functions/index.cjs`;

const OPTIONS: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node22',
  // The worker of Azure answers this one itself; it exists nowhere else.
  external: ['@azure/functions-core'],
  // A native import() would pass by the `require` that the worker replaced.
  supported: { 'dynamic-import': false },
  // CommonJS has no import.meta; pdfkit makes addresses from it as soon as it loads.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
  // Names stay as they are: the name of an error is what the log knows of it.
  minifySyntax: true,
  minifyWhitespace: true,
  // An error at the start prints the line it stands on.
  lineLimit: 160,
  legalComments: 'none',
  sourcemap: 'linked',
  logLevel: 'warning',
};

const RESOLVED = Symbol('resolved');
const fileName = (path: string): string => `${/([^/]+?)(\.[cm]?[jt]s)?$/.exec(path)?.[1] ?? 'later'}.cjs`;

/**
 * What our own code imports with `await import` becomes a file of its own, because V8 reads a file as a whole before it runs
 * a line of it: 3 MB of libraries for PDF, Cosmos DB and Graph would cost each cold start 70 ms. Adds to `later` what it
 * meets: the source by its file name.
 */
const splitLater = (later: Map<string, string>): Plugin => ({
  name: 'split-later',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ kind, path, resolveDir, importer, pluginData }) => {
      const isOurs = kind === 'dynamic-import' && relative(root, importer).startsWith('functions/');
      if (!isOurs || pluginData === RESOLVED) return undefined;
      const found = await resolve(path, { kind, resolveDir, importer, pluginData: RESOLVED });
      if (found.external || found.errors.length > 0) return found;
      const name = fileName(path);
      if ((later.get(name) ?? found.path) !== found.path)
        return { errors: [{ text: `Two files would be named ${name}` }] };
      later.set(name, found.path);
      return { path: `./${name}`, external: true };
    });
  },
});

/**
 * CommonJS, the only form that loads in the worker of Azure: `index.cjs` with what every start needs, and beside it a file
 * for each library that is loaded at its first use. Gives the size of each in bytes.
 */
export async function buildFunctions(
  outfile = FUNCTIONS_BUNDLE,
  entry = 'functions/index.ts',
): Promise<Readonly<Record<string, number>>> {
  const folder = dirname(outfile);
  const later = new Map<string, string>();
  const sizes: Record<string, number> = {};
  const bundle = async (name: string, source: string, to: string): Promise<void> => {
    const plugins = [splitLater(later)];
    const { metafile } = await build({ ...OPTIONS, entryPoints: [source], outfile: to, metafile: true, plugins });
    const output = Object.entries(metafile.outputs).find(([file]) => file.endsWith('.cjs'));
    sizes[name] = output?.[1].bytes ?? 0;
  };
  await bundle('index.cjs', entry, outfile);
  // A map goes on with what was added meanwhile: a library may ask for another one.
  for (const [name, source] of later) await bundle(name, source, `${folder}/${name}`);
  return sizes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await buildFunctions();
  for (const [name, bytes] of Object.entries(sizes)) console.log(`${name}: ${Math.round(bytes / 1000)} kB`);
}
