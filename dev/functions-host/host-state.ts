import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What the host remembers over a restart: the cursor of each change feed, the last and next run of each timer. */
export type HostState = {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
};

const read = (file: string): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    // Absent, or spoilt by a power cut: the feeds then start at the end, and the timers that guard them do the rest.
    return {};
  }
};

/** Written with a rename, so that a crash leaves the old file or the new one. */
export function openHostState(file: string): HostState {
  const values = read(file);
  mkdirSync(dirname(file), { recursive: true });
  return {
    get: (key) => values[key],
    set(key, value) {
      if (values[key] === value) return;
      values[key] = value;
      writeFileSync(`${file}.new`, JSON.stringify(values, null, 2));
      renameSync(`${file}.new`, file);
    },
  };
}
