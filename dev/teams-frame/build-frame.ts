import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('client/', import.meta.url));

/** Script and style of the window, made at the start: it takes a moment and is never old. */
export async function buildFrame(): Promise<{ script: Uint8Array; style: Uint8Array }> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ['frame.ts'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  return { script: outputFiles[0]?.contents ?? new Uint8Array(), style: await readFile(`${folder}frame.css`) };
}
