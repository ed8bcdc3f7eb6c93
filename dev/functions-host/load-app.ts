import { createRequire, Module } from 'node:module';
import { createFunctionsCore, type LogEntry, type ProgrammingModel, type RegisteredFunction } from './functions-core';
import type { Registrations } from './functions-core';
import { createHookRegistry, type HookRegistry } from './hook-registry';

export type LoadedApp = {
  functions: readonly RegisteredFunction[];
  model: ProgrammingModel;
  hooks: HookRegistry;
  /** Data that the appStart and appTerminate hooks share, as in Azure. */
  hookData: Record<string, unknown>;
};

type Require = (this: unknown, id: string) => unknown;
/** Not in the types of Node, but what the worker of Azure replaces too: every `require` of a CommonJS file comes by here. */
const prototype = Module.prototype as unknown as { require: Require };

/** Answers `@azure/functions-core` while `load` runs; the library asks for it once and remembers it. */
function withFunctionsCore(core: object, load: () => void): void {
  const original = prototype.require;
  prototype.require = new Proxy(original, {
    apply: (target, self, args: [string]) =>
      args[0] === '@azure/functions-core' ? core : Reflect.apply(target, self, args),
  });
  try {
    load();
  } finally {
    prototype.require = original;
  }
}

/**
 * Loads a bundle (CommonJS, `@azure/functions` inside, `@azure/functions-core` external) as the Node worker of Azure does,
 * and runs its appStart hooks. Throws when the bundle throws or registers nothing.
 */
export async function loadApp(appFile: string, log: LogEntry): Promise<LoadedApp> {
  const registrations: Registrations = { functions: [], isStarted: false };
  const hooks = createHookRegistry();
  const core = createFunctionsCore(registrations, hooks, log);
  const require = createRequire(appFile);
  // Loaded before in this process: begin afresh.
  delete require.cache[appFile];
  withFunctionsCore(core, () => require(appFile));

  const { model, functions } = registrations;
  if (!model || functions.length === 0) throw new Error(`${appFile} registers no functions.`);
  const capabilities = await model.getCapabilities({});
  if (capabilities.HttpUri) throw new Error('This host does not stream HTTP: leave enableHttpStream off.');
  const hookData = {};
  await hooks.run('appStart', { hookData });
  registrations.isStarted = true;
  return { functions, model, hooks, hookData };
}
