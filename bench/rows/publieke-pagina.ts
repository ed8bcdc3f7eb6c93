import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildPubliek } from '../../build/build-publiek';
import type { Row } from '../row';

const MOST = 60_000;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`;

/** React and its renderer alone: what a page starts with that does not choose something smaller. */
async function measureReact(): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { createRoot } from 'react-dom/client'; export * from 'react';",
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

export const publiekePagina: Row = {
  name: 'publieke-pagina',
  async measure({ folder, note }) {
    const { brotli } = await buildPubliek(join(folder, 'publiek'));
    note(`${kB(brotli.script)} script en ${kB(brotli.style)} stijl, brotli`);
    return [
      {
        what: 'Script van de publieke pagina’s, brotli',
        baseline: `React alleen: ${kB(await measureReact())} gzip`,
        outcome: kB(brotli.script),
        target: `≤ ${kB(MOST)}`,
        isMet: brotli.script <= MOST,
      },
    ];
  },
};
