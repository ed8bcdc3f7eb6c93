import { FASEN, NIVEAUS } from '@domain/stappenplan/stap';
import { SORTERINGEN, type WerkvoorraadVraag } from '@domain/werkvoorraad/werkvoorraad';
import { beeld, JA_NEE, oneOf, text, type Schema } from './schema';

const ZOEK_MAX = 200;
const VERVOLG_MAX = 20_000;

/** The body of the one question that is not a form. */
export const WERKVOORRAAD_VRAAG: Schema = beeld<WerkvoorraadVraag>(
  {
    zoek: text(ZOEK_MAX),
    fase: oneOf(FASEN),
    niveau: oneOf(NIVEAUS),
    groep: text(ZOEK_MAX),
    sorteer: oneOf(SORTERINGEN),
    richting: oneOf(['op', 'af']),
    ookGearchiveerd: JA_NEE,
    vervolg: text(VERVOLG_MAX),
  },
  'zoek',
  'fase',
  'niveau',
  'groep',
  'sorteer',
  'richting',
  'ookGearchiveerd',
  'vervolg',
);
