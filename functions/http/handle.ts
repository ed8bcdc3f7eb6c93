import type { HttpHandler, HttpRequest, HttpResponseInit } from '@azure/functions';
import type { Log } from '../ports';
import { NIET_GEVONDEN } from '../use-cases/refusals';
import { authenticate, type AuthenticateDeps, type LogFields } from './authenticate';
import { readBody } from './read-body';
import { describeFault } from './fault';
import { readParams } from './params';
import { faultResponse, refusedResponse, replyResponse } from './response';
import type { Outcome, Route } from './route';

export type HandleDeps = AuthenticateDeps & {
  log: Log;
  /** 4 to 6 letters and digits; stands in an answer and in the log line about it. */
  newKenmerk(): string;
};

async function run(route: Route, request: HttpRequest, deps: HandleDeps, log: LogFields): Promise<Outcome> {
  if (route.openbaar) return route.handler();

  const wie = await authenticate(request, deps, log);
  if (!wie.ok) return wie;
  const params = readParams(route.pad, request.params);
  if (!params) return NIET_GEVONDEN;
  const body = route.body && (await readBody(request, route.body));
  if (body?.ok === false) return body;
  return route.handler({ medewerker: wie.value, params, body: body?.value });
}

function toResponse(outcome: Outcome, route: Route, kenmerk: string, log: LogFields): HttpResponseInit {
  if (outcome.ok) return replyResponse(outcome.value, route.antwoord.statussen[0] ?? 200);
  log.weigering = outcome.refusals[0]?.code ?? '';
  return refusedResponse(outcome, kenmerk);
}

/** Wraps every route: who is calling, is the request readable, what is the answer, one line in the log. Never throws. */
export const createHandle =
  (deps: HandleDeps) =>
  (route: Route): HttpHandler =>
  async (request) => {
    const start = performance.now();
    const kenmerk = deps.newKenmerk();
    const log: LogFields = { route: route.naam, kenmerk };
    const response = await run(route, request, deps, log)
      .then((outcome) => toResponse(outcome, route, kenmerk, log))
      .catch((error: unknown) => {
        Object.assign(log, describeFault(error));
        return faultResponse(error, kenmerk);
      });
    log.status = response.status ?? 200;
    log.ms = Math.round(performance.now() - start);
    deps.log(log.fout ? 'error' : 'info', 'verzoek', log);
    return response;
  };
