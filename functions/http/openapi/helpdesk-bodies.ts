import { HELPDESK_SOORTEN, WENS_STATUSSEN } from '@domain/helpdesk/helpdeskvraag';
import { MAX_BIJLAGE, MAX_BIJLAGEN } from '@domain/helpdesk/judge-bijlage';
import { GEKOZEN_STATUSSEN } from '@domain/helpdesk/zet-status';
import { PARAM_SCHEMA } from '../params';
import type { BestandBody, Body } from '../body';
import { HELPDESK_SCHEMAS } from './helpdesk-schemas';
import { AANTAL, array, JA_NEE, object, oneOf, ref, STAP_NUMMER, text, UUID } from './schema';

const ID_MAX = 80;
const MAX_TEKSTEN = 100;
const MAX_REGEL_ID = 20;

const BERICHT = {
  id: UUID,
  tekst: text(),
  // One more than fits gets an answer in words.
  bijlagen: array(text(ID_MAX), MAX_BIJLAGEN + 1),
  toch: JA_NEE,
};

/** Closed objects: a field such as `cc`, `aan` or `route` is no part of a question, and makes the request unreadable. */
export const NIEUWE_VRAAG: Body = {
  schema: object(
    {
      ...BERICHT,
      soort: oneOf(HELPDESK_SOORTEN),
      onderwerp: text(),
      stap: STAP_NUMMER,
      dossierId: PARAM_SCHEMA.dossierId,
    },
    ['stap', 'dossierId', 'toch'],
  ),
};
export const NIEUWE_REGEL: Body = {
  schema: object(
    { ...BERICHT, soort: oneOf(['bericht', 'notitie']), artikelId: text(ID_MAX), oplossen: JA_NEE, gezien: AANTAL },
    ['artikelId', 'oplossen', 'toch', 'gezien'],
  ),
};
export const VERVOLGVRAAG: Body = { schema: object(BERICHT, ['toch']) };
export const VRAAG_STATUS: Body = { schema: object({ status: oneOf(GEKOZEN_STATUSSEN), gezien: AANTAL }, ['gezien']) };
export const TOEWIJZING: Body = { schema: object({ behandelaarId: text(ID_MAX) }) };
export const SAMENVOEGING: Body = { schema: object({ naarVraagId: PARAM_SCHEMA.vraagId }) };
export const STEM: Body = { schema: object({ stem: JA_NEE }) };
export const WENS_OORDEEL: Body = { schema: object({ status: oneOf(WENS_STATUSSEN), reden: text() }) };
export const OVERNAME: Body = { schema: object({ regelId: text(MAX_REGEL_ID) }) };
export const VRAAG_VAN_MAIL: Body = {
  schema: object({ medewerkerId: text(ID_MAX), schoolId: text(ID_MAX) }, ['schoolId']),
};
export const ARTIKEL_BIJ_VRAAG: Body = { schema: object({ artikelId: PARAM_SCHEMA.artikelId }) };
export const VRAGEN_VRAAG: Body = { schema: ref('VragenVraag'), vorm: HELPDESK_SCHEMAS['VragenVraag'] ?? {} };
const TEKSTBLOK = HELPDESK_SCHEMAS['Tekstblok'] ?? {};
export const TEKSTEN: Body = {
  schema: object({ teksten: array(ref('Tekstblok'), MAX_TEKSTEN), versie: text(ID_MAX) }, ['versie']),
  vorm: object({ teksten: array(TEKSTBLOK, MAX_TEKSTEN), versie: text(ID_MAX) }, ['versie']),
};
export const BIJLAGE: BestandBody = {
  bestand: { maxBytes: MAX_BIJLAGE },
  schema: { type: 'string', format: 'binary', description: 'De naam staat in de kop x-bestandsnaam' },
};
