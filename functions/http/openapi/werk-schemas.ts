import type { MailWijze, Ontvanger } from '@domain/bericht/bericht';
import { REFUSAL_CODES, type Refusal } from '@domain/result';
import type { Aanmeldgegevens } from '@domain/toegang/aanmeldgegevens';
import { FASEN, NIVEAUS } from '@domain/stappenplan/stap';
import type { Ik, WachtendeTaak, Werkvoorraad, WerkvoorraadRij } from '@domain/werkvoorraad/werkvoorraad';
import { AANTAL, array, beeld, JA_NEE, object, oneOf, ref, STAP_NUMMER, text, type Schemas } from './schema';
import { WERKVOORRAAD_VRAAG } from './werkvoorraad-vraag';

const FASE = oneOf(FASEN);
const NIVEAU = oneOf(NIVEAUS);
const MAIL_WIJZEN = ['bijlage', 'link'] as const satisfies readonly MailWijze[];

/** Lists, the person who is signed in, sending, and what goes wrong. */
export const WERK_SCHEMAS: Schemas = {
  WerkvoorraadVraag: WERKVOORRAAD_VRAAG,
  WerkvoorraadRij: beeld<WerkvoorraadRij>(
    {
      id: text(),
      nummer: text(),
      leerling: ref('Leerling'),
      school: text(),
      niveau: NIVEAU,
      isGearchiveerd: JA_NEE,
      voortgang: array(text()),
      huidigeStap: STAP_NUMMER,
      fase: FASE,
      volgendeTaak: ref('Taak'),
      bijgewerkt: ref('Stempel'),
    },
    'volgendeTaak',
  ),
  Werkvoorraad: beeld<Werkvoorraad>(
    { rijen: array(ref('WerkvoorraadRij')), aantal: AANTAL, aantalGearchiveerd: AANTAL, vervolg: text() },
    'vervolg',
  ),
  WachtendeTaak: beeld<WachtendeTaak>({ dossierId: text(), nummer: text(), leerling: text(), taak: ref('Taak') }),
  Ik: beeld<Ik>({
    medewerker: ref('Medewerker'),
    functie: text(),
    scholen: array(ref('School')),
    swv: text(),
    magDossierOpenen: JA_NEE,
    heeftWerkvoorraad: JA_NEE,
    magBijeenkomstenBeheren: JA_NEE,
  }),
  Aanmeldgegevens: beeld<Aanmeldgegevens>(
    { clientId: text(), authority: text(), scope: text(), tenant: text(), metadata: text() },
    'tenant',
    'metadata',
  ),
  Ontvanger: beeld<Ontvanger>({ id: text(), naam: text(), email: text(), functie: text() }),
  Berichtvoorstel: object({
    moetEerstDelen: JA_NEE,
    ontvangers: array(ref('Ontvanger')),
    documenten: array(object({ soort: oneOf(['opp']), titel: text() })),
    wijze: oneOf(MAIL_WIJZEN),
    van: text(),
    school: text(),
  }),
  Gezondheid: object({ status: oneOf(['ok', 'storing']), opslag: oneOf(['ok', 'storing']), versie: text() }),
  Refusal: beeld<Refusal>(
    {
      code: oneOf(REFUSAL_CODES),
      message: { ...text(), description: 'Nederlands, volledig, zo te tonen' },
      pad: text(),
      voorstel: { anyOf: [text(), { type: 'number' }] },
    },
    'pad',
    'voorstel',
  ),
  Fout: {
    ...object(
      {
        refusals: array(ref('Refusal')),
        kenmerk: {
          ...text(),
          description: 'Code om aan de helpdesk te noemen; staat ook in het logboek van de server',
        },
        botsingen: array(ref('Botsing')),
        message: { ...text(), description: 'Alleen bij een storing: wat niet gelukt is en wat je kunt doen' },
      },
      ['botsingen', 'message'],
    ),
  },
};
