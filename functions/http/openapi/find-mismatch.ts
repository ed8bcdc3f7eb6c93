import { refName, type Schema, type Schemas } from './schema';

type Path = readonly (string | number)[];
type Check = (schema: Schema, value: unknown, components: Schemas, path: Path) => Path | undefined;

const FORMATS: { readonly [format: string]: RegExp } = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/,
};

const isWithin = (value: number, min = -Infinity, max = Infinity) => value >= min && value <= max;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (schemas: Schemas | undefined, naam: string): Schema | undefined =>
  schemas && Object.hasOwn(schemas, naam) ? schemas[naam] : undefined;
const firstOf = <T>(items: readonly T[], check: (item: T, index: number) => Path | undefined): Path | undefined => {
  for (const [index, item] of items.entries()) {
    const found = check(item, index);
    if (found) return found;
  }
  return undefined;
};

const checkObject: Check = (schema, value, components, path) => {
  if (!isObject(value)) return path;
  const absent = schema.required?.find((naam) => value[naam] === undefined);
  if (absent !== undefined) return [...path, absent];
  return firstOf(Object.entries(value), ([naam, inner]) => {
    const expected = own(schema.properties, naam) ?? schema.additionalProperties;
    // The name of an unknown property is not repeated: the sender made it up.
    if (expected === false) return path;
    return expected && inner !== undefined ? check(expected, inner, components, [...path, naam]) : undefined;
  });
};

const checkArray: Check = (schema, value, components, path) => {
  if (!Array.isArray(value) || !isWithin(value.length, schema.minItems, schema.maxItems)) return path;
  if (schema.uniqueItems && new Set(value).size !== value.length) return path;
  const { items } = schema;
  return items && firstOf(value, (item, index) => check(items, item, components, [...path, index]));
};

const checkString: Check = ({ minLength, maxLength, pattern, format }, value, _, path) => {
  if (typeof value !== 'string' || !isWithin(value.length, minLength, maxLength)) return path;
  const patterns = [pattern && new RegExp(pattern), format && FORMATS[format]];
  return patterns.every((regex) => !regex || regex.test(value)) ? undefined : path;
};

const checkNumber: Check = ({ minimum, maximum }, value, _, path) =>
  typeof value === 'number' && isWithin(value, minimum, maximum) ? undefined : path;

const BY_TYPE = {
  object: checkObject,
  array: checkArray,
  string: checkString,
  number: checkNumber,
  integer: (schema, value, components, path) =>
    Number.isInteger(value) ? checkNumber(schema, value, components, path) : path,
  boolean: (_schema, value, _components, path) => (typeof value === 'boolean' ? undefined : path),
  null: (_schema, value, _components, path) => (value === null ? undefined : path),
} satisfies Record<NonNullable<Schema['type']>, Check>;

const check: Check = (schema, value, components, path) => {
  if (schema.$ref) {
    const target = own(components, refName(schema.$ref));
    // A reference to nothing fits nothing.
    return target ? check(target, value, components, path) : path;
  }
  if (schema.anyOf?.every((option) => check(option, value, components, path))) return path;
  if (schema.enum && !schema.enum.some((code) => code === value)) return path;
  return schema.type && BY_TYPE[schema.type](schema, value, components, path);
};

/** The place of the first thing that does not fit, as `a/0/b` (the whole: ''); undefined when all fits. */
export const findMismatch = (schema: Schema, value: unknown, components: Schemas = {}): string | undefined =>
  check(schema, value, components, [])?.join('/');
