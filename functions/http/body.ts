import type { Veld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';
import { formulierSchema } from './openapi/veld-schema';
import { ref, type Schema, type Schemas } from './openapi/schema';

/** `schema` tells the world what fits; `vorm` is what is checked before the domain judges, absent when they are the same. */
export type JsonBody = { schema: Schema; vorm?: Schema; bestand?: undefined };
export type Body = JsonBody | BestandBody;
/** A file as it is; its name travels in the header `x-bestandsnaam`, percent-encoded. */
export type BestandBody = { schema: Schema; vorm?: undefined; bestand: { maxBytes: number; teGroot?: Refusal } };
export type Bestand = { naam: string; inhoud: Uint8Array };

/** A form with, beside it, properties that are not questions. The domain judges the answers; here only the outer shape. */
export function formulierBody(velden: readonly Veld[], ernaast: Schemas = {}): JsonBody {
  const { properties, required = [], ...rest } = formulierSchema(velden);
  const namen = Object.keys(ernaast);
  return {
    schema: { ...rest, properties: { ...ernaast, ...properties }, required: [...namen, ...required] },
    vorm: { type: 'object', properties: ernaast, required: namen, additionalProperties: ref('Antwoord') },
  };
}
