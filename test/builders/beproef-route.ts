import { expect } from 'vitest';
import { COMPONENTS } from '../../functions/http/openapi/components';
import { findMismatch } from '../../functions/http/openapi/find-mismatch';
import { WAARDE_SCHEMAS } from '../../functions/http/openapi/waarde-schemas';
import type { Outcome, Route } from '../../functions/http/route';

type GeslotenRoute = Extract<Route, { openbaar?: undefined }>;

export function findRoute(routes: readonly Route[], naam: string): GeslotenRoute {
  const route = routes.find((een) => een.naam === naam);
  if (!route || route.openbaar) throw new Error(`No route ${naam} for who is signed in`);
  return route;
}

/** As `readBody` judges it. */
export const findBodyFout = ({ body }: Route, json: unknown) =>
  body && !body.bestand ? findMismatch(body.vorm ?? body.schema, json, WAARDE_SCHEMAS) : undefined;

/** A success in JSON, as openapi.json promises it for this route. */
export function readAntwoord({ naam, antwoord }: Route, uitkomst: Outcome) {
  if (!uitkomst.ok || !('json' in uitkomst.value)) throw new Error(`${naam}: ${JSON.stringify(uitkomst)}`);
  const json = JSON.parse(JSON.stringify(uitkomst.value.json)) as Record<string, unknown>;
  expect([naam, findMismatch(antwoord.schema, json, COMPONENTS)]).toEqual([naam, undefined]);
  return { status: uitkomst.value.status, json };
}
