import type { DocumentStore } from '../../functions/ports';
import type { LogEntry, RegisteredFunction } from './functions-core';
import type { HostState } from './host-state';
import { findTrigger, type Invocation } from './invoke';
import { pause } from './pause';
import { retryDelay } from './retry-delay';
import type { Run } from './run-invocation';

export type ChangeSource = Pick<DocumentStore, 'changes'>;
export type FeedHost = {
  run: Run;
  state: HostState;
  signal: AbortSignal;
  log: LogEntry;
  /** The container that a trigger watches. */
  openContainer(name: string): ChangeSource;
  pollMs?: number;
};
type Changes = Awaited<ReturnType<ChangeSource['changes']>>;

const POLL_MS = 500;
/** What the trigger of Azure hands over at most, unless the function says so. */
const MAX_ITEMS = 100;

type Feed = { registered: RegisteredFunction; source: ChangeSource; key: string; maxItems: number; fromStart: boolean };

async function findEnd(source: ChangeSource): Promise<string> {
  let page = await source.changes(undefined, 1000);
  while (page.items.length > 0) page = await source.changes(page.cursor, 1000);
  return page.cursor;
}

/** A document as the trigger gives it: what is stored, with the version as `_etag`. */
const toJson = (page: Changes): string =>
  JSON.stringify(page.items.map(({ value, version }) => ({ ...value, _etag: version })));

/** Where this feed is, and how often the function refused what comes now. */
type Position = { cursor: string | undefined; failures: number; lastFailure?: { message: string } };

async function findStart({ key, fromStart, source }: Feed, state: HostState): Promise<Position> {
  const cursor = state.get(key) ?? (fromStart ? undefined : await findEnd(source));
  if (cursor !== undefined) state.set(key, cursor);
  return { cursor, failures: 0 };
}

function toInvocation(page: Changes, { failures, lastFailure }: Position, maxRetryCount: number): Invocation {
  const data = { json: toJson(page) };
  return failures === 0
    ? { data }
    : { data, retryContext: { retryCount: failures, maxRetryCount, exception: lastFailure } };
}

async function follow(feed: Feed, host: FeedHost): Promise<void> {
  const { run, state, signal, pollMs = POLL_MS } = host;
  const { retryOptions } = feed.registered.metadata;
  let position = await findStart(feed, state);
  while (!signal.aborted) {
    const page = await feed.source.changes(position.cursor, feed.maxItems);
    if (page.items.length === 0) {
      await pause(pollMs, signal);
      continue;
    }
    const outcome = await run(feed.registered, toInvocation(page, position, retryOptions?.maxRetryCount ?? -1));
    if (outcome.ok) {
      position = { cursor: page.cursor, failures: 0 };
      state.set(feed.key, page.cursor);
    } else {
      position = { cursor: position.cursor, failures: position.failures + 1, lastFailure: outcome };
      await pause(retryDelay(position.failures, retryOptions), signal);
    }
  }
}

/** A store that cannot be read is tried again; the cursor says where to go on. */
async function keepFollowing(feed: Feed, host: FeedHost): Promise<void> {
  while (!host.signal.aborted) {
    try {
      await follow(feed, host);
    } catch (error) {
      host.log('error', 'system', `${feed.key} cannot be read: ${error instanceof Error ? error.message : 'error'}`);
      await pause(retryDelay(4), host.signal);
    }
  }
}

/**
 * Starts the Cosmos DB triggers. Each follows its container from the cursor it kept. Unlike the trigger of Azure, which skips
 * a batch that failed unless there is a retry policy, a batch is tried again until the function takes it.
 */
export function startChangeFeeds(functions: readonly RegisteredFunction[], host: FeedHost): void {
  for (const registered of functions) {
    const { type, binding } = findTrigger(registered);
    if (type !== 'cosmosdbtrigger') continue;
    const container = String(binding.containerName);
    const feed: Feed = {
      registered,
      source: host.openContainer(container),
      key: `feed ${registered.metadata.name} ${container}`,
      maxItems: Number(binding.maxItemsPerInvocation ?? MAX_ITEMS),
      fromStart: binding.startFromBeginning === true,
    };
    void keepFollowing(feed, host);
  }
}
