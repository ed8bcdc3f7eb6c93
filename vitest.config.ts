import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@domain': fileURLToPath(new URL('./domain', import.meta.url)) };
const project = (name: string, include: string[], more: object = {}) => ({
  resolve: { alias },
  test: { name, include, exclude: ['**/node_modules/**', 'dist/**'], ...more },
});

/** Asked for by name only: `npm run test:cosmos` needs an account or emulator, `npm run schermen` writes pictures into docs. */
const onRequest = [
  project('cosmos', ['test/contracts/*.cosmos.ts'], { testTimeout: 60_000 }),
  project('plaatjes', ['test/browser/*.plaatjes.ts'], { testTimeout: 240_000, hookTimeout: 120_000 }),
].filter(({ test }) => process.argv.includes(test.name));

export default defineConfig({
  test: {
    projects: [
      project('unit', [
        '{domain,functions,dev,build}/**/*.test.ts',
        'tabs/**/*.test.ts',
        'test/{boundaries,contracts}/**/*.test.ts',
      ]),
      project('scherm', ['tabs/**/*.test.tsx'], { environment: 'jsdom' }),
      project('scenario', ['test/scenarios/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 120_000 }),
      project('browser', ['test/browser/**/*.test.ts'], {
        testTimeout: 240_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      }),
      ...onRequest,
    ],
  },
});
