import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Params } from '../../functions/http/params';
import type { Outcome, Route } from '../../functions/http/route';

const readParams = (pad: string, path: string): Record<string, string> | undefined => {
  const patroon = pad.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^${patroon}$`).exec(path)?.groups ?? (pad === path ? {} : undefined);
};

const toUitkomst = (uitkomst: Outcome): unknown => {
  if (!uitkomst.ok) return uitkomst;
  const { value } = uitkomst;
  return { ok: true, value: 'json' in value ? value.json : new Blob([Uint8Array.from(value.bytes)]) };
};

/** The real routes with their use-cases, without HTTP between them. Undefined for a path that none of them has. */
export const createRouteServer =
  (routes: readonly Route[], medewerker: Medewerker) =>
  async (method: string, path: string, body: unknown): Promise<unknown> => {
    for (const route of routes) {
      const params = route.methode === method ? readParams(route.pad, path) : undefined;
      if (params && !route.openbaar)
        return toUitkomst(await route.handler({ medewerker, params: params as unknown as Params, body }));
    }
    return undefined;
  };
