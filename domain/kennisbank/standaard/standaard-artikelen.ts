import type { StandaardArtikel } from '../artikel';
import { BEHEER } from './beheer';
import { BEGRIJPEN_EN_PLANNEN } from './begrijpen-en-plannen';
import { DELEN_EN_VERSTUREN } from './delen-en-versturen';
import { REALISEREN } from './realiseren';
import { SWV } from './swv';
import { WAARNEMEN } from './waarnemen';
import { WERKEN } from './werken';

/** Everything the product explains about itself. Long texts: the screen gets them from the server, never in its bundle. */
export const STANDAARD_ARTIKELEN: readonly StandaardArtikel[] = [
  ...WAARNEMEN,
  ...BEGRIJPEN_EN_PLANNEN,
  ...REALISEREN,
  ...DELEN_EN_VERSTUREN,
  ...WERKEN,
  ...SWV,
  ...BEHEER,
];
