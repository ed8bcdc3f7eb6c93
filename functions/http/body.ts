import type { Veld } from '@domain/formulier/veld';
import { formulierSchema } from './openapi/veld-schema';
import { ref, type Schema, type Schemas } from './openapi/schema';

/** `schema` tells the world what fits; `vorm` is what is checked before the domain judges, absent when they are the same. */
export type Body = { schema: Schema; vorm?: Schema };

/** A form with, beside it, properties that are not questions. The domain judges the answers; here only the outer shape. */
export function formulierBody(velden: readonly Veld[], ernaast: Schemas = {}): Body {
  const { properties, required = [], ...rest } = formulierSchema(velden);
  const namen = Object.keys(ernaast);
  return {
    schema: { ...rest, properties: { ...ernaast, ...properties }, required: [...namen, ...required] },
    vorm: { type: 'object', properties: ernaast, required: namen, additionalProperties: ref('Antwoord') },
  };
}
