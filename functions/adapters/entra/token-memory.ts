import { hash } from 'node:crypto';

/** A key that Entra withdraws may count for this long after it; the keys themselves are kept far longer. */
const KEEP_MS = 5 * 60_000;
const MAX_TOKENS = 2000;

export type TokenMemory = {
  /** The oid of a token that was found valid a moment ago and is so still. */
  find(token: string): string | undefined;
  /** `until`: milliseconds since 1970 from which the token is no longer accepted. */
  keep(token: string, oid: string, until: number): void;
};

/**
 * A tab sends the same token with every request for an hour; checking its signature each time takes longer than reading a
 * dossier. Knows tokens by their SHA-256 and holds none.
 */
export function createTokenMemory(now: () => number = () => Date.now()): TokenMemory {
  const known = new Map<string, { oid: string; until: number }>();
  const keyOf = (token: string): string => hash('sha256', token, 'base64');
  return {
    find(token) {
      const key = keyOf(token);
      const entry = known.get(key);
      if (entry && now() < entry.until) return entry.oid;
      known.delete(key);
      return undefined;
    },
    keep(token, oid, until) {
      const [oldest] = known.keys();
      if (known.size >= MAX_TOKENS && oldest !== undefined) known.delete(oldest);
      known.set(keyOf(token), { oid, until: Math.min(until, now() + KEEP_MS) });
    },
  };
}
