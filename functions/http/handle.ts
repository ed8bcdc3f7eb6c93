import type { HttpHandler, HttpRequest, HttpResponseInit } from '@azure/functions';
import { accept, type Result } from '@domain/result';
import type { Log } from '../ports';
import {
  ARTIKEL_NIET_GEVONDEN,
  BIJEENKOMST_NIET_GEVONDEN,
  MEDEWERKER_NIET_GEVONDEN,
  NIET_GEVONDEN,
  NIEUWSBRIEF_NIET_GEVONDEN,
  PROEF_NIET_GEVONDEN,
  SCHOOL_NIET_GEVONDEN,
  VOORBEELD_VEROUDERD,
  VRAAG_NIET_GEVONDEN,
} from '../use-cases/refusals';
import { authenticate, readToken, type AuthenticateDeps, type LogFields } from './authenticate';
import { readBody } from './read-body';
import type { RouteNaam } from './endpoints';
import { describeFault } from './fault';
import { readNetwerk } from './netwerk';
import { readParams, type Params } from './params';
import { faultResponse, refusedResponse, replyResponse } from './response';
import type { Outcome, Route } from './route';

export type HandleDeps = AuthenticateDeps & {
  log: Log;
  /** 4 to 6 letters and digits; stands in an answer and in the log line about it. */
  newKenmerk(): string;
};

const NIET_GEVONDEN_BIJ: readonly (readonly [param: string, Result<never>])[] = [
  ['{bijeenkomstId}', BIJEENKOMST_NIET_GEVONDEN],
  ['{nieuwsbriefId}', NIEUWSBRIEF_NIET_GEVONDEN],
  ['{artikelId}', ARTIKEL_NIET_GEVONDEN],
  ['{vraagId}', VRAAG_NIET_GEVONDEN],
  ['{schoolId}', SCHOOL_NIET_GEVONDEN],
  ['{medewerkerId}', MEDEWERKER_NIET_GEVONDEN],
  ['{vingerafdruk}', VOORBEELD_VEROUDERD],
  ['{proefId}', PROEF_NIET_GEVONDEN],
];
const nietGevonden = ({ pad }: Route): Result<never> =>
  NIET_GEVONDEN_BIJ.find(([param]) => pad.includes(param))?.[1] ?? NIET_GEVONDEN;

/** The parameters and the body, or why there are none. */
async function readVraag(route: Route, request: HttpRequest): Promise<Result<{ params: Params; body: unknown }>> {
  const params = readParams(route.pad, request.params);
  if (!params) return nietGevonden(route);
  const body = route.body ? await readBody(request, route.body) : accept(undefined);
  return body.ok ? accept({ params, body: body.value }) : body;
}

async function run(route: Route, request: HttpRequest, deps: HandleDeps, log: LogFields): Promise<Outcome> {
  if (route.openbaar) {
    const vraag = await readVraag(route, request);
    return vraag.ok ? route.handler({ ...vraag.value, bezoeker: { netwerk: readNetwerk(request) } }) : vraag;
  }
  const wie = await authenticate(request, deps, log);
  if (!wie.ok) return wie;
  const vraag = await readVraag(route, request);
  if (!vraag.ok) return vraag;
  const token = route.metToken && readToken(request);
  return route.handler({ ...vraag.value, medewerker: wie.value, ...(token && { token }) });
}

function toResponse(outcome: Outcome, route: Route, kenmerk: string, log: LogFields): HttpResponseInit {
  if (outcome.ok) return replyResponse(outcome.value, route.antwoord.statussen[0] ?? 200);
  log.weigering = outcome.refusals[0]?.code ?? '';
  return refusedResponse(outcome, kenmerk);
}

/**
 * Wraps every route: who is calling, is the request readable, what is the answer, one line in the log. Never throws.
 * `loadRoute` is asked at each request; a route that cannot be loaded is a fault like any other.
 */
export const createHandle =
  (deps: HandleDeps) =>
  (naam: RouteNaam, loadRoute: () => Promise<Route>): HttpHandler =>
  async (request) => {
    const start = performance.now();
    const kenmerk = deps.newKenmerk();
    const log: LogFields = { route: naam, kenmerk };
    const answer = async (): Promise<HttpResponseInit> => {
      const route = await loadRoute();
      return toResponse(await run(route, request, deps, log), route, kenmerk, log);
    };
    const response = await answer().catch((error: unknown) => {
      Object.assign(log, describeFault(error));
      return faultResponse(error, kenmerk);
    });
    log.status = response.status ?? 200;
    log.ms = Math.round(performance.now() - start);
    deps.log(log.fout ? 'error' : 'info', 'verzoek', log);
    return response;
  };
