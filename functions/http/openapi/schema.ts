/** The part of JSON Schema (2020-12) that this API uses, both to describe bodies and to check their outer shape. */
export type Schema = {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  properties?: { readonly [naam: string]: Schema };
  required?: readonly string[];
  additionalProperties?: false | Schema;
  items?: Schema;
  anyOf?: readonly Schema[];
  /** `#/components/schemas/<name>` */
  $ref?: string;
  enum?: readonly (string | number)[];
  format?: 'uuid' | 'date' | 'date-time' | 'email' | 'binary';
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  title?: string;
  description?: string;
  /** What the law asks of this field, in one sentence. */
  'x-wettelijk'?: string;
};

export type Schemas = { readonly [naam: string]: Schema };

export const ref = (naam: string): Schema => ({ $ref: `#/components/schemas/${naam}` });
export const refName = ($ref: string): string => $ref.replace('#/components/schemas/', '');

/** A closed object; every property is required unless its name is in `optional`. */
export const object = (properties: Schemas, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((naam) => !optional.includes(naam)),
  additionalProperties: false,
});

export const array = (items: Schema, maxItems?: number): Schema => ({
  type: 'array',
  items,
  ...(maxItems === undefined ? {} : { maxItems }),
});

export const text = (maxLength?: number): Schema => ({ type: 'string', ...(maxLength ? { maxLength } : {}) });
export const oneOf = (codes: readonly (string | number)[]): Schema => ({ enum: codes });
export const UUID: Schema = { type: 'string', format: 'uuid' };
export const DATUM: Schema = { type: 'string', format: 'date' };
/** A time of day in Europe/Amsterdam. */
export const TIJD: Schema = { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' };
export const INSTANT: Schema = { type: 'string', format: 'date-time' };
export const JA_NEE: Schema = { type: 'boolean' };
export const AANTAL: Schema = { type: 'integer', minimum: 0 };
export const STAP_NUMMER: Schema = { type: 'integer', minimum: 1, maximum: 11 };

type Optional<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T] & string;

/** Closed over the type: a property without a schema does not compile, nor an optional one that may not be absent. */
export const beeld = <T extends object>(
  properties: Record<keyof T & string, Schema>,
  ...optional: Optional<T>[]
): Schema => object(properties, optional);
