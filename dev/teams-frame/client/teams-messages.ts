/** One message of teams-js to the window around it. Source: `@microsoft/teams-js` 2.58, internal/communication. */
type TeamsRequest = { id: number; uuidAsString?: string; func: string; args?: readonly unknown[]; data?: unknown };

/** Gives the arguments of the answer; `undefined` when this call gets none. */
export type TeamsCall = (...args: readonly unknown[]) => readonly unknown[] | undefined | Promise<readonly unknown[]>;

export type TeamsChannel = {
  /** Tells the tab something, if it asked to be told. */
  notify(event: string, ...args: readonly unknown[]): void;
  /** A new page is about to load: what the old one asked for is forgotten. */
  forget(): void;
};

/** What teams-js turns into "not supported on this platform". */
export const NOT_SUPPORTED = { errorCode: 100, message: 'NOT_SUPPORTED_ON_PLATFORM' };

const isRequest = (data: unknown): data is TeamsRequest =>
  typeof data === 'object' && data !== null && typeof (data as TeamsRequest).func === 'string';

/**
 * Speaks the host's side of the teams-js protocol with the page in the frame, and with no other window. A call that is not in
 * `calls` is answered with NOT_SUPPORTED.
 */
export function openTeamsChannel(frame: HTMLIFrameElement, calls: Record<string, TeamsCall>): TeamsChannel {
  const wanted = new Set<string>();
  const post = (message: object): void => {
    const moment = { timestamp: Date.now(), monotonicTimestamp: performance.now() + performance.timeOrigin };
    frame.contentWindow?.postMessage({ ...message, ...moment }, location.origin);
  };

  async function answer({ id, uuidAsString, func, args = [], data }: TeamsRequest): Promise<void> {
    const call = Object.hasOwn(calls, func) ? calls[func] : undefined;
    // A message of MSAL travels beside the arguments.
    const answerArgs = call ? await call(...(data === undefined ? args : [data])) : [NOT_SUPPORTED];
    if (answerArgs) post({ id, uuidAsString, args: answerArgs });
  }

  addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || origin !== location.origin || !isRequest(data)) return;
    if (data.func === 'registerHandler') wanted.add(String(data.args?.[0]));
    else void answer(data);
  });

  return {
    notify: (event, ...args) => {
      if (wanted.has(event)) post({ func: event, args });
    },
    forget: () => wanted.clear(),
  };
}
