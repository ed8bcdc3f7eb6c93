import { OPEN_DOSSIER_VELDEN } from '@domain/dossier/open-dossier';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { StapNummer } from '@domain/stappenplan/stap';
import { object, ref, STAP_NUMMER, text, UUID } from '../openapi/schema';
import { formulierSchema } from '../openapi/veld-schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import { berichtRoutes } from './berichten';
import { delingRoutes } from './deling';
import { ikRoutes } from './ik';
import { logboekRoutes } from './logboek';
import { oppRoutes } from './opp';
import { stapRoutes } from './stappen';
import type { UseCases } from './use-cases';
import { werkvoorraadRoutes } from './werkvoorraad';

const SCHOOL_ID = { ...text(), description: 'Vestigingsnummer; zonder dit je eerste school' };
const nieuwDossier = (antwoorden: ReturnType<typeof ref>) =>
  object({ id: UUID, antwoorden, schoolId: SCHOOL_ID }, ['schoolId']);

const eigenRoutes = ({ openDossier, readDossier, noteAanwezigheid }: UseCases): readonly Route[] => [
  defineRoute<{ id: string; antwoorden: Antwoorden; schoolId?: string }>('open-dossier', {
    samenvatting: 'Open een dossier; dezelfde id nog eens geeft hetzelfde dossier',
    body: { schema: nieuwDossier(formulierSchema(OPEN_DOSSIER_VELDEN)), vorm: nieuwDossier(ref('Antwoorden')) },
    antwoord: jsonAntwoord(object({ id: text() }), 201, 200),
    handler: async ({ medewerker, body }) => {
      const result = await openDossier(medewerker, body);
      if (!result.ok) return result;
      const { id, isNieuw } = result.value;
      return { ok: true, value: { json: { id }, status: isNieuw ? 201 : 200 } };
    },
  }),
  defineRoute('read-dossier', {
    samenvatting: 'Het dossier zoals ik het mag zien, met wat ik nu mag doen',
    antwoord: jsonAntwoord(ref('DossierBeeld')),
    handler: async ({ medewerker, params: { dossierId } }) => asJson(await readDossier(medewerker, { dossierId })),
  }),
  defineRoute<{ stap: StapNummer }>('note-aanwezigheid', {
    samenvatting: 'Ik werk in deze stap; wie nog meer, en is er iets veranderd',
    body: { schema: object({ stap: STAP_NUMMER }) },
    antwoord: jsonAntwoord(ref('Aanwezigheid')),
    handler: async ({ medewerker, params: { dossierId }, body: { stap } }) =>
      asJson(await noteAanwezigheid(medewerker, { dossierId, stap })),
  }),
];

/** Everything about dossiers, with who asks and what waits for that person. */
export const dossierRoutes = (useCases: UseCases): readonly Route[] => [
  ...ikRoutes(useCases),
  ...werkvoorraadRoutes(useCases),
  ...eigenRoutes(useCases),
  ...stapRoutes(useCases),
  ...oppRoutes(useCases),
  ...logboekRoutes(useCases),
  ...delingRoutes(useCases),
  ...berichtRoutes(useCases),
];
