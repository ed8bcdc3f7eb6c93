import type { RegisteredFunction } from './functions-core';
import { findTrigger } from './invoke';
import { parseRoute, type Route } from './route';

export type HttpFunction = { registered: RegisteredFunction; route: Route; methods: readonly string[] };
export type Found =
  | { kind: 'function'; registered: RegisteredFunction; params: Record<string, string> }
  /** Some function has this path, but none this method. */
  | { kind: 'method'; allow: readonly string[] }
  | { kind: 'none' };

const NO_METHODS = ['GET', 'POST'];

/** The HTTP functions of the app, the most specific route first. */
export function listHttpFunctions(functions: readonly RegisteredFunction[]): readonly HttpFunction[] {
  return functions
    .map((registered) => ({ registered, trigger: findTrigger(registered) }))
    .filter(({ trigger }) => trigger.type === 'httptrigger')
    .map(({ registered, trigger: { binding } }) => ({
      registered,
      route: parseRoute(typeof binding.route === 'string' ? binding.route : registered.metadata.name),
      methods: ((binding.methods as string[] | undefined) ?? NO_METHODS).map((method) => method.toUpperCase()),
    }))
    .sort((a, b) => b.route.weight - a.route.weight);
}

/** A HEAD goes to the function for GET when no function asks for HEAD itself. */
export function findFunction(functions: readonly HttpFunction[], method: string, path: string): Found {
  const wanted = method === 'HEAD' ? ['HEAD', 'GET'] : [method];
  for (const name of wanted)
    for (const { registered, route, methods } of functions) {
      const params = methods.includes(name) ? route.match(path) : undefined;
      if (params) return { kind: 'function', registered, params };
    }
  const others = functions.filter(({ route }) => route.match(path));
  if (others.length === 0) return { kind: 'none' };
  return { kind: 'method', allow: [...new Set(others.flatMap(({ methods }) => methods))] };
}
