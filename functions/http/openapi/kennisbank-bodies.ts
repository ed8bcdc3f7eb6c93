import { ARTIKEL_VELDEN, OPMERKING_VELD } from '@domain/kennisbank/artikel-velden';
import type { Body } from '../body';
import { PARAM_SCHEMA } from '../params';
import { AANTAL, array, JA_NEE, object, ref, text, UUID } from './schema';
import { formulierSchema, stapSchema } from './veld-schema';

const MAX_WIJZIGINGEN = 20;

export const NIEUW_ARTIKEL: Body = {
  schema: object({ id: UUID, antwoorden: stapSchema('Artikel', ARTIKEL_VELDEN) }),
  vorm: object({ id: UUID, antwoorden: ref('Antwoorden') }),
};
export const ARTIKEL_UIT_VRAAG: Body = { schema: object({ id: UUID, vraagId: PARAM_SCHEMA.artikelId }) };
export const ARTIKEL_WIJZIGINGEN: Body = {
  schema: object({ wijzigingen: { ...array(ref('Wijziging'), MAX_WIJZIGINGEN), minItems: 1 } }),
};
export const OPMERKING: Body = { schema: formulierSchema([OPMERKING_VELD]), vorm: object({ tekst: text() }) };
export const PUBLICATIE: Body = { schema: object({ gezien: text() }) };
export const HERSTEL: Body = { schema: object({ versie: AANTAL }) };
export const NUTTIG: Body = { schema: object({ ja: JA_NEE }) };
