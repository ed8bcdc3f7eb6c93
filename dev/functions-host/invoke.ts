import { randomUUID } from 'node:crypto';
import type {
  CoreInvocationContext,
  FunctionCallback,
  RegisteredFunction,
  RpcInvocationRequest,
} from './functions-core';
import type { LogEntry, RpcInvocationResponse, RpcTypedData } from './functions-core';
import type { LoadedApp } from './load-app';

export type Invocation = {
  data: RpcTypedData;
  triggerMetadata?: Record<string, RpcTypedData>;
  retryContext?: RpcInvocationRequest['retryContext'];
};

export type Invoke = (registered: RegisteredFunction, invocation: Invocation) => Promise<RpcInvocationResponse>;

/** The hooks may replace what is in here; the library reads and writes these names. */
type HookContext = {
  hookData: Record<string, unknown>;
  invocationContext: unknown;
  inputs: unknown[];
  functionCallback: FunctionCallback;
  result?: unknown;
  error?: unknown;
};

/** The name and the binding that starts this function. Binding names carry a hash, so look by type. */
export function findTrigger({ metadata }: RegisteredFunction) {
  const found = Object.entries(metadata.bindings).find(([, it]) => it.direction === 'in' && /trigger$/i.test(it.type));
  if (!found) throw new Error(`Function "${metadata.name}" has no trigger.`);
  return { name: found[0], binding: found[1], type: found[1].type.toLowerCase() };
}

/** An invocation through the programming model, in the order of the worker of Azure. Rejects with what the handler threw. */
export function createInvoke({ model, hooks }: LoadedApp, log: LogEntry): Invoke {
  return async (registered, invocation) => {
    const invocationId = randomUUID();
    const request = {
      invocationId,
      functionId: registered.metadata.functionId ?? registered.metadata.name,
      inputData: [{ name: findTrigger(registered).name, data: invocation.data }],
      triggerMetadata: invocation.triggerMetadata ?? {},
      retryContext: invocation.retryContext,
    };
    const hookData: HookContext['hookData'] = {};
    /** The context exists only once the library made it; what it logs meanwhile has none. */
    const made: { context?: unknown } = {};
    const core: CoreInvocationContext = {
      invocationId,
      request,
      metadata: registered.metadata,
      log: (level, category, message) => {
        const entry = { level, category, message, invocationContext: made.context, hookData };
        hooks.runSync('log', entry);
        log(entry.level, category, entry.message);
      },
    };

    const calls = model.getInvocationModel(core);
    const { context, inputs } = await calls.getArguments();
    made.context = context;
    const hook: HookContext = { hookData, invocationContext: context, inputs, functionCallback: registered.callback };
    core.state = 'preInvocationHooks';
    await hooks.run('preInvocation', hook);

    core.state = 'invocation';
    try {
      hook.result = await calls.invokeFunction(context, hook.inputs, hook.functionCallback);
    } catch (error) {
      hook.error = error;
    }

    core.state = 'postInvocationHooks';
    await hooks.run('postInvocation', hook);
    if (hook.error !== undefined && hook.error !== null) throw hook.error;
    return calls.getResponse(context, hook.result);
  };
}
