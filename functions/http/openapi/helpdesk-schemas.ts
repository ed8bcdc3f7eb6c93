import type { HelpdeskInfo, HelpdeskInzicht, HelpdeskUren, Tekstblok } from '@domain/helpdesk/helpdesk-beeld';
import { POST_SCHEMAS } from './helpdesk-post-schemas';
import { VRAAG_SCHEMAS } from './helpdesk-vraag-schemas';
import { AANTAL, array, beeld, JA_NEE, object, ref, STAP_NUMMER, text, TIJD, type Schemas } from './schema';

const MAX_DAGEN = 7;
const PERSONEN = array(ref('Persoon'));
const ROUTE_VOORAF = object({ aan: text(), cc: PERSONEN });

/** The helpdesk as people of the school and of the swv see it. */
export const HELPDESK_SCHEMAS: Schemas = {
  ...VRAAG_SCHEMAS,
  ...POST_SCHEMAS,
  HelpdeskUren: beeld<HelpdeskUren>({
    dagen: { ...array({ type: 'integer', minimum: 1, maximum: MAX_DAGEN }, MAX_DAGEN), uniqueItems: true },
    van: TIJD,
    tot: TIJD,
  }),
  HelpdeskInfo: beeld<HelpdeskInfo>(
    {
      uren: ref('HelpdeskUren'),
      telefoon: text(),
      email: text(),
      themaverbinders: PERSONEN,
      isOpen: JA_NEE,
      weerOpen: text(),
      belemmering: text(),
      routes: object({ technisch: ROUTE_VOORAF, inhoudelijk: ROUTE_VOORAF, gebruikerswens: ROUTE_VOORAF }, [
        'technisch',
        'inhoudelijk',
        'gebruikerswens',
      ]),
      magInstellen: JA_NEE,
      bijgewerkt: ref('Stempel'),
    },
    'weerOpen',
    'belemmering',
    'routes',
    'bijgewerkt',
  ),
  Tekstblok: beeld<Tekstblok>({ id: text(), titel: text(), tekst: text() }),
  HelpdeskInzicht: beeld<HelpdeskInzicht>({
    maanden: array(
      object(
        {
          maand: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}$' },
          perSoort: object({ technisch: AANTAL, inhoudelijk: AANTAL, gebruikerswens: AANTAL }),
          urenTotAntwoord: { type: 'number', minimum: 0 },
        },
        ['urenTotAntwoord'],
      ),
    ),
    perStap: array(object({ stap: STAP_NUMMER, aantal: AANTAL })),
    perWijk: array(object({ wijk: text(), aantal: AANTAL })),
    woorden: array(object({ woord: text(), vragen: AANTAL })),
    open: AANTAL,
    wensen: array(ref('WensRij')),
  }),
};
