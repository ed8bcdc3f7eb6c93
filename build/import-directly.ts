import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Plugin, PluginBuild } from 'esbuild';

/** A name, and the file or package that has it. */
type Place = { from: string; name: string };

const LIBRARY = /^@fluentui\/react-/;
const OUR_AND_ITS_FILES = /[\\/](tabs|bench|@fluentui[\\/]react-[\w-]+[\\/]lib)[\\/].*\.(tsx?|js)$/;
const IMPORTS = /import\s*\{([^}]*)\}\s*from\s*["']([^"']+)["'];?/g;
const RE_EXPORTS = /export\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g;

const parseNames = (names: string): readonly { name: string; alias: string }[] =>
  names
    .replaceAll(/\/\/.*$/gm, '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '' && !item.startsWith('type '))
    .map((item) => {
      const [name = '', alias = name] = item.split(' as ');
      return { name, alias };
    });

/** What a file only passes on, by the name it gives. */
async function readReExports(file: string): Promise<ReadonlyMap<string, Place>> {
  const found = new Map<string, Place>();
  for (const [, names = '', from = ''] of (await readFile(file, 'utf8')).matchAll(RE_EXPORTS))
    for (const { name, alias } of parseNames(names)) found.set(alias, { from, name });
  return found;
}

function createFinder(resolve: PluginBuild['resolve']) {
  const files = new Map<string, ReturnType<typeof readReExports>>();
  const resolved = new Map<string, ReturnType<typeof resolve>>();
  const keep = <T>(known: Map<string, T>, key: string, make: () => T): T => {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
  };
  /** Follows a name from barrel to barrel, to the file that makes it; only past files that may be left out. */
  return async function find({ from, name }: Place, resolveDir: string): Promise<Place> {
    const to = await keep(resolved, `${resolveDir} ${from}`, () =>
      resolve(from, { kind: 'import-statement', resolveDir }),
    );
    if (to.errors.length > 0 || to.external || to.sideEffects) return { from, name };
    const next = (await keep(files, to.path, () => readReExports(to.path))).get(name);
    return next ? find(next, dirname(to.path)) : { from: to.path, name };
  };
}

/**
 * The bundler shares by file: who imports one name from a barrel gets every file that anybody in the app takes from that
 * barrel, so the first screen would carry the parts of all others. Here each name of Fluent is imported from where it is made.
 */
export const importDirectly: Plugin = {
  name: 'import-directly',
  setup({ onLoad, resolve }) {
    const find = createFinder(resolve);
    onLoad({ filter: OUR_AND_ITS_FILES }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const direct = new Map<string, string>();
      for (const [statement, names = '', from = ''] of source.matchAll(IMPORTS)) {
        if (!LIBRARY.test(from)) continue;
        const places = parseNames(names).map(async ({ name, alias }) => {
          const made = await find({ from, name }, dirname(path));
          return `import { ${made.name} as ${alias} } from ${JSON.stringify(made.from)};`;
        });
        direct.set(statement, (await Promise.all(places)).join(' '));
      }
      const contents = source.replaceAll(IMPORTS, (statement) => direct.get(statement) ?? statement);
      return { contents, loader: 'default' };
    });
  },
};
