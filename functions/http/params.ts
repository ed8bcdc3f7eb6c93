import type { StapNummer } from '@domain/stappenplan/stap';
import type { Schema } from './openapi/schema';

export type Params = {
  dossierId: string;
  nummer: StapNummer;
  berichtId: string;
  bijeenkomstId: string;
  aanmeldingId: string;
};

/** What may stand in an address. Anything else is a place that does not exist. */
export const PARAM_SCHEMA = {
  dossierId: { type: 'string', pattern: '^[a-z0-9-]{1,64}$' },
  nummer: { type: 'integer', minimum: 1, maximum: 11 },
  berichtId: { type: 'string', pattern: '^[a-z0-9-]{1,64}$' },
  bijeenkomstId: { type: 'string', pattern: '^[a-z0-9-]{1,64}$' },
  aanmeldingId: { type: 'string', pattern: '^aanmelding-[a-f0-9]{32}$' },
} as const satisfies Record<keyof Params, Schema>;

const FITS = {
  dossierId: (text) => new RegExp(PARAM_SCHEMA.dossierId.pattern).test(text),
  nummer: (text) => /^([1-9]|1[01])$/.test(text),
  berichtId: (text) => new RegExp(PARAM_SCHEMA.berichtId.pattern).test(text),
  bijeenkomstId: (text) => new RegExp(PARAM_SCHEMA.bijeenkomstId.pattern).test(text),
  aanmeldingId: (text) => new RegExp(PARAM_SCHEMA.aanmeldingId.pattern).test(text),
} satisfies Record<keyof Params, (text: string) => boolean>;

/** The names between braces, in order. */
export const paramNamen = (pad: string): readonly (keyof Params)[] =>
  [...pad.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam as keyof Params);

/** The parameters of this path; undefined when one of them can't exist. A name that is not in the path stays empty. */
export function readParams(pad: string, raw: { readonly [naam: string]: string }): Params | undefined {
  const { dossierId = '', berichtId = '', bijeenkomstId = '', aanmeldingId = '', nummer = '' } = raw;
  const fits = paramNamen(pad).every((naam) => FITS[naam](raw[naam] ?? ''));
  const teksten = { dossierId, berichtId, bijeenkomstId, aanmeldingId };
  return fits ? { ...teksten, nummer: Number(nummer) as StapNummer } : undefined;
}
