import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@domain': fileURLToPath(new URL('./domain', import.meta.url)) };
/** A busy machine is no reason to fail; what is there at once does not wait. */
const PATIENCE_MS = 30_000;
type More = { setupFiles?: readonly string[] } & Record<string, unknown>;
const project = (name: string, include: string[], { setupFiles = [], ...more }: More = {}) => ({
  resolve: { alias },
  test: {
    name,
    include,
    exclude: ['**/node_modules/**', 'dist/**'],
    expect: { poll: { timeout: PATIENCE_MS } },
    setupFiles: ['test/setup/own-tmp.ts', ...setupFiles],
    ...more,
  },
});

/**
 * Starting a process takes longer than most of these files: they share one, with modules of their own. Whoever has a document,
 * or starts servers or browsers, has a process for himself.
 */
const shared = { isolate: false, setupFiles: ['test/setup/own-modules.ts'] };
const patient = { testTimeout: 2 * PATIENCE_MS, hookTimeout: 4 * PATIENCE_MS };
const veryPatient = { testTimeout: 8 * PATIENCE_MS, hookTimeout: 8 * PATIENCE_MS };

/** Asked for by name only: `npm run test:cosmos` needs an account or emulator, `npm run schermen` writes pictures into docs. */
const onRequest = [
  project('cosmos', ['test/contracts/*.cosmos.ts'], { testTimeout: 60_000 }),
  project('plaatjes', ['test/browser/*.plaatjes.ts'], veryPatient),
].filter(({ test }) => process.argv.includes(test.name));

export default defineConfig({
  test: {
    // By itself Vitest leaves one core out: on a machine with two cores everything would be one long row.
    maxWorkers: availableParallelism(),
    projects: [
      project('unit', ['{domain,functions}/**/*.test.ts', 'tabs/**/*.test.ts'], { ...patient, ...shared }),
      project('bouw', ['{dev,build}/**/*.test.ts', 'test/{boundaries,contracts,infra}/**/*.test.ts'], patient),
      project('scherm', ['tabs/**/*.test.tsx'], {
        ...patient,
        setupFiles: ['test/setup/patience.ts', 'test/setup/layout.ts'],
        environment: 'jsdom',
      }),
      project('scenario', ['test/scenarios/**/*.test.ts'], veryPatient),
      project('browser', ['test/browser/**/*.test.ts'], veryPatient),
      ...onRequest,
    ],
  },
});
