import type { LogEntry, RegisteredFunction, RpcInvocationResponse } from './functions-core';
import type { Invocation, Invoke } from './invoke';

export type Outcome =
  | { ok: true; response: RpcInvocationResponse }
  /** `message` is for the log and the retry context, never for an answer over HTTP. */
  | { ok: false; message: string };

export type Run = (registered: RegisteredFunction, invocation: Invocation) => Promise<Outcome>;

export type Runner = {
  run: Run;
  /** Resolves when nothing runs any more, at the latest after `timeoutMs`. */
  finish(timeoutMs: number): Promise<void>;
};

const messageOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : 'error');

/** Runs functions, keeps count of what is running, and logs one line for each: name, outcome, duration. */
export function createRunner(invoke: Invoke, log: LogEntry): Runner {
  const running = new Set<Promise<Outcome>>();

  const attempt: Run = async (registered, invocation) => {
    const { name } = registered.metadata;
    const start = performance.now();
    const took = () => `${Math.round(performance.now() - start)} ms`;
    try {
      const response = await invoke(registered, invocation);
      const status = response.returnValue?.http?.statusCode ?? 'ok';
      log('information', 'system', `${name} ${status} ${took()}`);
      return { ok: true, response };
    } catch (error) {
      log('error', 'system', `${name} failed ${took()} ${messageOf(error)}`);
      return { ok: false, message: messageOf(error) };
    }
  };

  return {
    run(registered, invocation) {
      const promise = attempt(registered, invocation);
      running.add(promise);
      void promise.finally(() => running.delete(promise));
      return promise;
    },
    async finish(timeoutMs) {
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise((resolve) => (timer = setTimeout(resolve, timeoutMs)));
      await Promise.race([Promise.all(running), limit]);
      clearTimeout(timer);
    },
  };
}
