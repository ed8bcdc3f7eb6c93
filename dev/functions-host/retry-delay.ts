import type { RetryOptions } from './functions-core';

const DEFAULTS = { delayInterval: { seconds: 1 }, minimumInterval: { seconds: 0.5 }, maximumInterval: { seconds: 30 } };

/** Milliseconds to wait before attempt `retry` (1 is the first after a failure), by the retry policy or a gentle default. */
export function retryDelay(retry: number, options?: RetryOptions): number {
  const asked = Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined));
  const { retryStrategy, delayInterval, minimumInterval, maximumInterval } = {
    ...DEFAULTS,
    ...(asked as RetryOptions),
  };
  if (retryStrategy === 'fixedDelay') return delayInterval.seconds * 1000;
  return Math.min(minimumInterval.seconds * 2 ** (retry - 1), maximumInterval.seconds) * 1000;
}
