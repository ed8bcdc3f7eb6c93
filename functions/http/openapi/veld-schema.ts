import type { Optie, Veld, VeldSoort } from '@domain/formulier/veld';
import { array, DATUM, JA_NEE, object, oneOf, text, TIJD, type Schema } from './schema';

type SchemaOf = { [S in VeldSoort]: (veld: Extract<Veld, { soort: S }>) => Schema };

const ROW_ID_MAX = 64;
const codes = (opties: readonly Optie[], bron?: string): Schema =>
  bron ? text() : oneOf(opties.map(({ code }) => code));

/** A kind of veld without a schema does not compile. */
const SCHEMA = {
  tekst: ({ maxLengte, invoer }) => ({ ...text(maxLengte), ...(invoer === 'email' ? { format: 'email' } : {}) }),
  langeTekst: ({ maxLengte }) => text(maxLengte),
  datum: () => DATUM,
  tijd: () => TIJD,
  jaNee: () => JA_NEE,
  keuze: ({ opties, bron }) => codes(opties, bron),
  meerkeuze: ({ opties, max }) => ({ ...array(codes(opties), max), uniqueItems: true }),
  persoon: () => ({ ...text(), description: 'Id van een medewerker in het adresboek' }),
  getal: ({ min, max }) => ({ type: 'number', minimum: min, maximum: max }),
  lijst: ({ velden, maxRijen }) => array(rijSchema(velden), maxRijen),
} satisfies SchemaOf satisfies Record<VeldSoort, unknown>;

function rijSchema(velden: readonly Veld[]): Schema {
  return object({ id: text(ROW_ID_MAX), ...properties(velden) }, namen(velden));
}

function veldSchema<V extends Veld>(veld: V): Schema {
  // The table is keyed by `soort`, so the function found is the one for this veld.
  const toSchema = SCHEMA[veld.soort] as (veld: V) => Schema;
  const description = [veld.help, toSchema(veld).description].filter(Boolean).join(' ');
  return {
    title: veld.label,
    ...toSchema(veld),
    ...(description ? { description } : {}),
    ...(veld.wettelijk ? { 'x-wettelijk': veld.wettelijk } : {}),
  };
}

const namen = (velden: readonly Veld[]) => velden.map(({ naam }) => naam);
const properties = (velden: readonly Veld[]) =>
  Object.fromEntries(velden.map((veld) => [veld.naam, veldSchema(veld)] as const));

/** A form that grows while it is filled in: no answer is required until the step is reported ready. */
export const stapSchema = (titel: string, velden: readonly Veld[]): Schema => ({
  title: titel,
  ...object(properties(velden), namen(velden)),
});

/** A form that is sent at once: what is always required is required here too. */
export const formulierSchema = (velden: readonly Veld[]): Schema =>
  object(properties(velden), namen(velden.filter((veld) => !veld.isVerplicht?.({}))));
