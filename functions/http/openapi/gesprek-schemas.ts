import { GESPREK_SOORTEN, GESPREK_STATUSSEN, PUNT_CODES } from '@domain/gesprek/gesprek';
import type {
  GesprekActie,
  GesprekBeeld,
  Gesprekken,
  GesprekVandaag,
  PuntBeeld,
  VergaderingBeeld,
} from '@domain/gesprek/gesprek-beeld';
import { listGesprekVelden, listVerzetVelden } from '@domain/gesprek/gesprek-velden';
import type { Veld } from '@domain/formulier/veld';
import type { JsonBody } from '../body';
import {
  AANTAL,
  array,
  beeld,
  DATUM,
  JA_NEE,
  object,
  oneOf,
  ref,
  text,
  TIJD,
  UUID,
  type Schema,
  type Schemas,
} from './schema';
import { formulierSchema } from './veld-schema';

const ACTIES = ['verzetten', 'annuleren', 'opnieuw', 'afvinken'] as const satisfies readonly GesprekActie[];

/** The talks about a dossier, and what the tab in a meeting shows. */
export const GESPREK_SCHEMAS: Schemas = {
  Punt: beeld<PuntBeeld>({ code: oneOf(PUNT_CODES), label: text(), gedaan: ref('Stempel') }, 'gedaan'),
  Gesprek: beeld<GesprekBeeld>(
    {
      id: text(),
      dossierId: text(),
      wat: oneOf(GESPREK_SOORTEN),
      datum: DATUM,
      van: TIJD,
      tot: TIJD,
      genodigden: array(ref('Persoon')),
      status: oneOf(GESPREK_STATUSSEN),
      versie: AANTAL,
      joinUrl: text(),
      geplandDoor: ref('Stempel'),
      isVoorbij: JA_NEE,
      punten: array(ref('Punt')),
      acties: array(oneOf(ACTIES)),
    },
    'joinUrl',
  ),
  Gesprekken: beeld<Gesprekken>({ isAan: JA_NEE, gesprekken: array(ref('Gesprek')) }),
  GesprekVandaag: beeld<GesprekVandaag>({ gesprek: ref('Gesprek'), nummer: text(), leerling: text() }),
  Vergadering: beeld<VergaderingBeeld>(
    { isAan: JA_NEE, gesprek: ref('Gesprek'), vandaag: array(ref('GesprekVandaag')) },
    'gesprek',
  ),
};

/** Whom one may invite depends on the dossier, so no list of them stands here. */
const formulier = (velden: readonly Veld[], ernaast: Schemas): JsonBody => {
  const { properties, ...rest } = formulierSchema(velden);
  const metWie: Schema = { ...array(text()), uniqueItems: true, description: 'Ids van medewerkers' };
  return {
    schema: object({ ...ernaast, antwoorden: { ...rest, properties: { ...properties, metWie } } }),
    vorm: object({ ...ernaast, antwoorden: ref('Antwoorden') }),
  };
};

export const NIEUW_GESPREK = formulier(listGesprekVelden([]), { id: UUID });
export const VERZET_GESPREK = formulier(listVerzetVelden([]), { versie: AANTAL });
export const PUNT: JsonBody = { schema: object({ punt: oneOf(PUNT_CODES), isGedaan: JA_NEE }) };
/** Of the chat of a meeting, such as `19:meeting_…@thread.v2`; absent: which talks there are today. */
export const VERGADERING: JsonBody = { schema: object({ chatId: text(250) }, ['chatId']) };
