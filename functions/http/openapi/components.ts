import { STAPPEN } from '@domain/stappenplan/stappenplan';
import { BEELD_SCHEMAS } from './beeld-schemas';
import { BEHEER_SCHEMAS } from './beheer-schemas';
import { BIJEENKOMST_SCHEMAS } from './bijeenkomst-schemas';
import { GESPREK_SCHEMAS } from './gesprek-schemas';
import { HELPDESK_SCHEMAS } from './helpdesk-schemas';
import { KENNISBANK_SCHEMAS } from './kennisbank-schemas';
import { NIEUWSBRIEF_SCHEMAS } from './nieuwsbrief-schemas';
import { PUBLIEK_SCHEMAS } from './publiek-schemas';
import { TOEZICHT_SCHEMAS } from './toezicht-schemas';
import type { Schemas } from './schema';
import { stapSchema } from './veld-schema';
import { WAARDE_SCHEMAS } from './waarde-schemas';
import { WERK_SCHEMAS } from './werk-schemas';

const twoDigits = (nummer: number) => String(nummer).padStart(2, '0');

/** The answers of each step, such as `Stap-08-tussendoelen`: what the changes of a PATCH add up to. */
const STAP_SCHEMAS: Schemas = Object.fromEntries(
  STAPPEN.map(({ nummer, code, titel, velden }) => [
    `Stap-${twoDigits(nummer)}-${code}`,
    stapSchema(`Stap ${nummer}: ${titel}`, velden),
  ]),
);

export const COMPONENTS: Schemas = {
  ...WAARDE_SCHEMAS,
  ...BEELD_SCHEMAS,
  ...WERK_SCHEMAS,
  ...GESPREK_SCHEMAS,
  ...BIJEENKOMST_SCHEMAS,
  ...PUBLIEK_SCHEMAS,
  ...HELPDESK_SCHEMAS,
  ...KENNISBANK_SCHEMAS,
  ...NIEUWSBRIEF_SCHEMAS,
  ...BEHEER_SCHEMAS,
  ...TOEZICHT_SCHEMAS,
  ...STAP_SCHEMAS,
};
