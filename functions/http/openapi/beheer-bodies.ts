import { toMedewerkerNieuwVelden } from '@domain/beheer/medewerker-velden';
import { SCHOOL_NIEUW_VELDEN } from '@domain/beheer/school-velden';
import type { Veld } from '@domain/formulier/veld';
import type { BestandBody, JsonBody } from '../body';
import { array, object, ref, text, type Schema, type Schemas } from './schema';
import { stapSchema } from './veld-schema';

/** Every item of both lists of the settings, each with three velden, and the rest. */
const MAX_WIJZIGINGEN = 400;
const MAX_BESTAND = 2_000_000;

const formulier = (titel: string, velden: readonly Veld[], anders: Schemas = {}): JsonBody => {
  const schema: Schema = stapSchema(titel, velden);
  return {
    schema: object({ antwoorden: { ...schema, properties: { ...schema.properties, ...anders } } }),
    vorm: object({ antwoorden: ref('Antwoorden') }),
  };
};

export const NIEUWE_SCHOOL = formulier('School', SCHOOL_NIEUW_VELDEN);
/** Schools and wijken are those of the directory, so no list of them stands here. */
export const NIEUWE_MEDEWERKER = formulier('Medewerker', toMedewerkerNieuwVelden({ scholen: [], wijken: [] }), {
  scholen: { ...array(text()), uniqueItems: true, description: 'Vestigingsnummers' },
  tpo: { ...text(), description: 'Wijk van een of meer scholen' },
});
export const BEHEER_WIJZIGINGEN: JsonBody = {
  schema: object({ wijzigingen: { ...array(ref('Wijziging'), MAX_WIJZIGINGEN), minItems: 1 } }),
};
export const IMPORT_BESTAND: BestandBody = {
  bestand: {
    maxBytes: MAX_BESTAND,
    teGroot: {
      code: 'verzoek-te-groot',
      message: 'Deze lijst is te groot: er past 2 MB in. Knip de lijst in delen en lees die na elkaar in.',
    },
  },
  schema: { type: 'string', format: 'binary', description: 'CSV met de namen van de kolommen op de eerste regel' },
};
