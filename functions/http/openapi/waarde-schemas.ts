import { array, JA_NEE, object, ref, text, type Schemas } from './schema';

const PAD_MAX = 200;
const ROW_ID_MAX = 64;

/** The outer shape of what a form may hold; what fits one veld is for the domain to judge. */
export const WAARDE_SCHEMAS: Schemas = {
  EnkelAntwoord: { anyOf: [text(), { type: 'number' }, JA_NEE, array(text())] },
  Rij: {
    type: 'object',
    properties: { id: text(ROW_ID_MAX) },
    required: ['id'],
    additionalProperties: ref('EnkelAntwoord'),
  },
  Antwoord: { anyOf: [ref('EnkelAntwoord'), array(ref('Rij'))] },
  Antwoorden: { type: 'object', additionalProperties: ref('Antwoord') },
  Waarde: {
    anyOf: [ref('Antwoord'), ref('Rij'), { type: 'null' }],
    description: 'Een antwoord, een rij van een lijst, of null: niet beantwoord',
  },
  Wijziging: {
    ...object({ pad: text(PAD_MAX), van: ref('Waarde'), naar: ref('Waarde') }),
    description:
      'Eén veld: de waarde waarmee je begon en de waarde die het wordt. Pad: veld, lijst/rij of lijst/rij/veld',
  },
};
