const HOOKS = ['preInvocation', 'postInvocation', 'appStart', 'appTerminate', 'log'] as const;
type HookName = (typeof HOOKS)[number];
type HookCallback = (context: object) => unknown;

export type HookRegistry = {
  /** Gives a function that takes the hook away again. */
  add(name: string, callback: HookCallback): () => void;
  /** One after the other; a hook that throws stops the rest, as in Azure. */
  run(name: HookName, context: object): Promise<void>;
  /** Without waiting: the log hooks are synchronous. */
  runSync(name: 'log', context: object): void;
};

const isHook = (name: string): name is HookName => HOOKS.some((hook) => hook === name);

/** The library asks for a RangeError with this mark to find out which hooks a host knows. */
const unknownHook = (name: string) =>
  Object.assign(new RangeError(`Unrecognized hook "${name}"`), { isAzureFunctionsSystemError: true });

/** The hooks that the app asked for, in the order in which it did. */
export function createHookRegistry(): HookRegistry {
  const callbacks: Record<HookName, HookCallback[]> = {
    preInvocation: [],
    postInvocation: [],
    appStart: [],
    appTerminate: [],
    log: [],
  };
  return {
    add(name, callback) {
      if (!isHook(name)) throw unknownHook(name);
      callbacks[name].push(callback);
      return () => void callbacks[name].splice(callbacks[name].indexOf(callback), 1);
    },
    async run(name, context) {
      for (const callback of callbacks[name]) await callback(context);
    },
    runSync(name, context) {
      for (const callback of callbacks[name]) callback(context);
    },
  };
}
