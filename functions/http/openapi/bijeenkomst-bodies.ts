import { listAanmeldVelden } from '@domain/bijeenkomst/aanmeld-velden';
import { listBijeenkomstVelden } from '@domain/bijeenkomst/bijeenkomst-velden';
import { REDEN_VELD } from '@domain/bijeenkomst/levensloop';
import { RONDZENDING_VELDEN } from '@domain/bijeenkomst/write-rondzending';
import type { Body } from '../body';
import { BIJEENKOMST_ID, BIJEENKOMST_SCHEMAS, RONDZENDING_DOEL } from './bijeenkomst-schemas';
import { array, object, oneOf, ref, text, UUID, type Schema } from './schema';
import { formulierSchema, stapSchema } from './veld-schema';

/** A year of bijeenkomsten in all wijken. */
const MAX_REEKS = 20;

const metAntwoorden = (antwoorden: Schema): Schema => object({ id: UUID, antwoorden });
const metReeks = (antwoorden: Schema): Schema => {
  const bijeenkomsten = { ...array(metAntwoorden(antwoorden), MAX_REEKS), minItems: 1 };
  return object({ reeksId: UUID, antwoorden, bijeenkomsten });
};

/** A concept may be half. The wijken stand in the directory, so the domain judges that one. */
function toConcept(): Schema {
  const schema = stapSchema('Bijeenkomst', listBijeenkomstVelden([]));
  return { ...schema, properties: { ...schema.properties, wijk: { title: 'Wijk', ...text() } } };
}
const CONCEPT = toConcept();
/** The extra questions of the bijeenkomst come on top. */
const INSCHRIJVING: Schema = { ...formulierSchema(listAanmeldVelden([])), additionalProperties: ref('Antwoord') };

const metVorm = (toBody: (antwoorden: Schema) => Schema, antwoorden: Schema): Body => ({
  schema: toBody(antwoorden),
  vorm: toBody(ref('Antwoorden')),
});

export const NIEUWE_BIJEENKOMST = metVorm(metAntwoorden, CONCEPT);
export const NIEUWE_REEKS = metVorm(metReeks, CONCEPT);
export const NIEUWE_AANMELDING = metVorm(metAntwoorden, INSCHRIJVING);
export const AFZEGGING: Body = { schema: formulierSchema([REDEN_VELD]), vorm: object({ reden: text() }) };

const RONDZENDING = object({ id: UUID, ...formulierSchema(RONDZENDING_VELDEN).properties });
export const NIEUWE_RONDZENDING: Body = {
  schema: RONDZENDING,
  vorm: object({ id: UUID, doel: RONDZENDING_DOEL, onderwerp: text(), tekst: text() }),
};
export const KOPIE: Body = { schema: object({ id: UUID }) };
export const VERPLAATSING: Body = { schema: object({ naar: BIJEENKOMST_ID }) };
export const AANWEZIGHEID: Body = { schema: object({ status: oneOf(['bevestigd', 'aanwezig', 'nietVerschenen']) }) };
export const WOORDEN: Body = { schema: ref('WoordKeuzes'), vorm: BIJEENKOMST_SCHEMAS.WoordKeuzes };
