import type { HookRegistry } from './hook-registry';

/** What the worker of Azure passes for one value; exactly one property is set. */
export type RpcTypedData = {
  string?: string;
  json?: string;
  bytes?: Uint8Array;
  http?: RpcHttpData;
  int?: number | string;
  double?: number;
};

export type RpcHttpData = {
  method?: string;
  url?: string;
  nullableHeaders?: Record<string, { value: string }>;
  nullableParams?: Record<string, { value: string }>;
  nullableQuery?: Record<string, { value: string }>;
  body?: RpcTypedData;
  statusCode?: string;
  headers?: Record<string, string>;
  cookies?: readonly object[];
};

/** One binding as the app declared it, such as `type: 'httpTrigger'` with its route and methods. */
type Binding = { type: string; direction: 'in' | 'out'; [setting: string]: unknown };
export type RetryOptions = {
  maxRetryCount: number;
  retryStrategy: 'fixedDelay' | 'exponentialBackoff';
  delayInterval?: { seconds: number };
  minimumInterval?: { seconds: number };
  maximumInterval?: { seconds: number };
};
type FunctionMetadata = {
  name: string;
  functionId?: string;
  bindings: Record<string, Binding>;
  retryOptions?: RetryOptions;
};
export type FunctionCallback = (...args: unknown[]) => unknown;
export type RegisteredFunction = { metadata: FunctionMetadata; callback: FunctionCallback };

type RpcLevel = 'trace' | 'debug' | 'information' | 'warning' | 'error' | 'critical' | 'none';
export type LogEntry = (level: RpcLevel, category: 'user' | 'system', message: string) => void;

export type RpcInvocationRequest = {
  invocationId: string;
  functionId: string;
  inputData: readonly { name: string; data: RpcTypedData }[];
  triggerMetadata: Record<string, RpcTypedData>;
  retryContext?: { retryCount: number; maxRetryCount: number; exception?: { message: string } };
};
export type CoreInvocationContext = {
  invocationId: string;
  request: RpcInvocationRequest;
  metadata: FunctionMetadata;
  state?: 'preInvocationHooks' | 'invocation' | 'postInvocationHooks';
  log: LogEntry;
};
export type RpcInvocationResponse = {
  invocationId: string;
  returnValue?: RpcTypedData | null;
  outputData?: readonly { name: string; data: RpcTypedData }[];
};
/** Supplied by `@azure/functions`: turns what the host says into arguments, and the result into an answer. */
export type ProgrammingModel = {
  name: string;
  version: string;
  getCapabilities(capabilities: Record<string, string>): Promise<Record<string, string>>;
  getInvocationModel(context: CoreInvocationContext): {
    getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
    invokeFunction(context: unknown, inputs: unknown[], callback: FunctionCallback): Promise<unknown>;
    getResponse(context: unknown, result: unknown): Promise<RpcInvocationResponse>;
  };
};

export type Registrations = { functions: RegisteredFunction[]; model?: ProgrammingModel; isStarted: boolean };

class Disposable {
  static from(...items: { dispose(): unknown }[]): Disposable {
    return new Disposable(() => items.forEach((item) => item.dispose()));
  }
  #onDispose?: () => unknown;
  constructor(onDispose: () => unknown) {
    this.#onDispose = onDispose;
  }
  dispose(): void {
    const onDispose = this.#onDispose;
    this.#onDispose = undefined;
    onDispose?.();
  }
}

/**
 * The module `@azure/functions-core` as the Node worker of Azure answers it: it exists on no registry, the worker slips it
 * in. What the app registers lands in `registrations` and `hooks`.
 */
export function createFunctionsCore(registrations: Registrations, hooks: HookRegistry, log: LogEntry): object {
  return {
    version: '3.13.0',
    hostVersion: '4.1045.0-dev',
    Disposable,
    log,
    setProgrammingModel: (model: ProgrammingModel) => void (registrations.model = model),
    getProgrammingModel: () => registrations.model,
    registerHook: (name: string, callback: (context: object) => unknown) => new Disposable(hooks.add(name, callback)),
    registerFunction(metadata: FunctionMetadata, callback: FunctionCallback) {
      if (registrations.isStarted)
        throw new Error(`Function "${metadata.name}" is registered after the start of the app.`);
      if (registrations.functions.some((known) => known.metadata.name === metadata.name))
        throw new Error(`A function with the name "${metadata.name}" exists already.`);
      const registered = { metadata, callback };
      registrations.functions.push(registered);
      return new Disposable(() => registrations.functions.splice(registrations.functions.indexOf(registered), 1));
    },
  };
}
