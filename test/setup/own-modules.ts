import { afterAll, vi } from 'vitest';

/**
 * Test files share a process, so that packages load once. What is ours each file loads for itself: no file finds the state
 * that another left in a module, nor its clock.
 */
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.resetModules();
});
