import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Botsing } from '@domain/formulier/wijziging';
import { accept, type Refusal, type Result } from '@domain/result';
import type { Body } from './body';
import { findEndpoint, type Endpoint, type RouteNaam } from './endpoints';
import type { Schema } from './openapi/schema';
import type { Params } from './params';

/** What goes out when nothing was refused. The status is the first of `antwoord.statussen` unless it is given here. */
export type Reply =
  { status?: number; json: unknown } | { status?: number; bytes: Uint8Array; type: string; bestandsnaam: string };

export type Refused = {
  ok: false;
  refusals: readonly Refusal[];
  botsingen?: readonly Botsing[];
  naSeconden?: number;
};
export type Outcome = { ok: true; value: Reply } | Refused;

/** `token`: of this request, checked; only where `metToken`, to tell who asks what stands in it. Never stored or logged. */
export type Call<B> = { medewerker: Medewerker; token?: string; params: Params; body: B };
/** `netwerk`: the address the request came from, as our own front end saw it. Only for counting, never stored or logged. */
export type OpenbareCall<B> = { bezoeker: { netwerk: string }; params: Params; body: B };

/** What stands in `openapi.json` beside the address. */
type Beschrijving = {
  samenvatting: string;
  antwoord: { statussen: readonly number[]; schema: Schema; type?: string };
  body?: Body;
};
type Gesloten<B> = Beschrijving & { metToken?: boolean; handler: (call: Call<B>) => Promise<Outcome> };
type Openbaar<B> = Beschrijving & { handler: (call: OpenbareCall<B>) => Promise<Outcome> };

/** An endpoint as data: `handle` runs it, `buildOpenapi` describes it. */
export type Route = Endpoint &
  ((Gesloten<unknown> & { openbaar?: undefined }) | (Openbaar<unknown> & { openbaar: true }));

/** `B` is the type of a body that fits `body`; nobody else checks it again. */
export const defineRoute = <B = undefined>(naam: RouteNaam, route: Gesloten<B>): Route => ({
  ...findEndpoint(naam),
  ...route,
  handler: (call) => route.handler(call as Call<B>),
});

/** A route that answers without a token: everybody may call it. */
export const defineOpenbareRoute = <B = undefined>(naam: RouteNaam, route: Openbaar<B>): Route => ({
  ...findEndpoint(naam),
  ...route,
  openbaar: true,
  handler: (call) => route.handler(call as OpenbareCall<B>),
});

export const jsonAntwoord = (schema: Schema, ...statussen: readonly number[]): Beschrijving['antwoord'] => ({
  statussen: statussen.length > 0 ? statussen : [200],
  schema,
});

/** The outcome of a use-case as JSON; a refusal, with its botsingen, passes unchanged. */
export const asJson = <T>(result: Result<T> | Refused, status?: number): Outcome =>
  result.ok ? accept({ json: result.value, status }) : result;
