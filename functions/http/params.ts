import type { StapNummer } from '@domain/stappenplan/stap';
import type { Schema } from './openapi/schema';

export type Params = {
  dossierId: string;
  nummer: StapNummer;
  berichtId: string;
  gesprekId: string;
  bijeenkomstId: string;
  aanmeldingId: string;
  nieuwsbriefId: string;
  artikelId: string;
  vraagId: string;
  bijlageId: string;
  mailId: string;
  schoolId: string;
  medewerkerId: string;
  vingerafdruk: string;
  proefId: string;
};

/** What may stand in an address. Anything else is a place that does not exist. */
export const PARAM_SCHEMA = {
  dossierId: { type: 'string', pattern: '^[a-z0-9-]{1,64}$' },
  nummer: { type: 'integer', minimum: 1, maximum: 11 },
  berichtId: { type: 'string', pattern: '^[a-z0-9-]{1,64}$' },
  gesprekId: { type: 'string', pattern: '^gesprek-[a-z0-9-]{1,64}$' },
  bijeenkomstId: { type: 'string', pattern: '^[a-z0-9-]{1,64}$' },
  aanmeldingId: { type: 'string', pattern: '^aanmelding-[a-f0-9]{32}$' },
  nieuwsbriefId: { type: 'string', pattern: '^[a-z0-9-]{1,64}$' },
  artikelId: { type: 'string', pattern: '^[a-z0-9-]{1,64}$' },
  vraagId: { type: 'string', pattern: '^[a-z0-9-]{1,64}$' },
  bijlageId: { type: 'string', pattern: '^bijlage-[a-z0-9-]{1,64}$' },
  mailId: { type: 'string', pattern: '^mail-[a-f0-9]{32}$' },
  schoolId: { type: 'string', pattern: '^[0-9A-Z]{1,12}$' },
  medewerkerId: { type: 'string', pattern: '^[a-z0-9-]{1,64}$' },
  vingerafdruk: { type: 'string', pattern: '^[a-f0-9]{32}$' },
  proefId: { type: 'string', pattern: '^[a-f0-9-]{8,36}$' },
} as const satisfies Record<keyof Params, Schema>;

const isNummer = (text: string): boolean => /^([1-9]|1[01])$/.test(text);
const fits = (naam: keyof Params, text: string): boolean => {
  const schema = PARAM_SCHEMA[naam];
  return 'pattern' in schema ? new RegExp(schema.pattern).test(text) : isNummer(text);
};
const NAMEN = Object.keys(PARAM_SCHEMA) as readonly (keyof Params)[];

/** The names between braces, in order. */
export const paramNamen = (pad: string): readonly (keyof Params)[] =>
  [...pad.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam as keyof Params);

/** The parameters of this path; undefined when one of them can't exist. A name that is not in the path stays empty. */
export function readParams(pad: string, raw: { readonly [naam: string]: string }): Params | undefined {
  if (!paramNamen(pad).every((naam) => fits(naam, raw[naam] ?? ''))) return undefined;
  const teksten = Object.fromEntries(NAMEN.map((naam) => [naam, raw[naam] ?? ''])) as Omit<Params, 'nummer'>;
  return { ...teksten, nummer: Number(raw['nummer'] ?? '') as StapNummer };
}
