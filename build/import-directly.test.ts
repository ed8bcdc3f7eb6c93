import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { importDirectly } from './import-directly';

const root = fileURLToPath(new URL('..', import.meta.url));
const BARE_PAGE = 'bench/apps/bare-page.tsx';

/** Every source file that comes along with an entry, beside what comes along with the whole tab. */
function listSources({ outputs }: Metafile, entry: string): readonly string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') add(path);
  };
  for (const [file, { entryPoint }] of Object.entries(outputs)) if (entryPoint === entry) add(file);
  return [...found].flatMap((file) =>
    Object.entries(outputs[file]?.inputs ?? {}).flatMap(([source, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [source] : [],
    ),
  );
}

describe('importDirectly', () => {
  it('geeft een pagina met alleen een titel niets mee van wat het tabblad nog meer gebruikt', async () => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [BARE_PAGE, 'tabs/main.tsx'],
      outdir: 'dist/proef',
      bundle: true,
      splitting: true,
      format: 'esm',
      jsx: 'automatic',
      metafile: true,
      write: false,
      plugins: [importDirectly],
    });
    const sources = listSources(metafile, BARE_PAGE);
    const fluent = new Set(sources.flatMap((source) => /@fluentui\/react-[\w-]+/.exec(source)?.[0] ?? []));
    expect(fluent).toContain('@fluentui/react-provider');
    expect(fluent).toContain('@fluentui/react-text');
    expect([...fluent]).not.toContain('@fluentui/react-button');
    expect(sources.filter((source) => source.includes('tabster/dist'))).toEqual([]);
  });
});
