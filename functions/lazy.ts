import { once } from './once';

type Port = { [method: string]: (...args: never[]) => Promise<unknown> };

/**
 * A port whose supplier is loaded at its first call, so that a cold start does not wait for a library that it may not need.
 * For ports of which every method is asynchronous. A start that failed is tried again at the next call.
 */
export function lazy<T extends Port>(start: () => Promise<T>): T {
  const ensureStarted = once(start);
  const call =
    (name: string) =>
    async (...args: never[]) =>
      (await ensureStarted())[name]?.(...args);
  // A promise looks for `then`; a port has none.
  return new Proxy({} as T, {
    get: (_, name) => (typeof name === 'string' && name !== 'then' ? call(name) : undefined),
  });
}
