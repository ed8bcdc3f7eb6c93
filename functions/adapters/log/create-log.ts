import { AsyncLocalStorage } from 'node:async_hooks';
import type { InvocationContext, PreInvocationHandler } from '@azure/functions';
import type { Log } from '../../ports';

type Level = Parameters<Log>[0];
/** Takes one line of JSON. */
export type LogSink = (level: Level, line: string) => void;

const current = new AsyncLocalStorage<InvocationContext>();

/** Within an invocation the line belongs to that invocation, so that the portal shows them together; else it goes to stdout. */
const toPlatform: LogSink = (level, line) => {
  const context = current.getStore();
  if (context) context[level](line);
  else process.stdout.write(`${line}\n`);
};

/** One line of JSON for each call. */
export const createLog =
  (sink: LogSink = toPlatform): Log =>
  (level, code, fields = {}) =>
    sink(level, JSON.stringify({ code, ...fields }));

/** A pre-invocation hook: from here on `toPlatform` knows which invocation is running. */
export const rememberInvocation: PreInvocationHandler = (hook) => {
  const handler = hook.functionHandler;
  hook.functionHandler = (...args) => current.run(hook.invocationContext, () => handler(...args) as unknown);
};
