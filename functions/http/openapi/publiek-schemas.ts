import { AANMELDING_STATUSSEN, DEELNEMER_ROLLEN } from '@domain/bijeenkomst/aanmelding';
import { BIJEENKOMST_SOORTEN } from '@domain/bijeenkomst/bijeenkomst';
import {
  BIJEENKOMST_FASEN,
  type AanmeldUitkomst,
  type EigenAanmelding,
  type PubliekeBijeenkomst,
  type PubliekeLijst,
  type PubliekeRij,
  type PubliekePagina,
  type PubliekeSchool,
  type ReactieFormulier,
} from '@domain/bijeenkomst/bijeenkomst-beeld';
import { AANTAL, array, beeld, DATUM, INSTANT, JA_NEE, object, oneOf, ref, text, UUID, type Schemas } from './schema';

/** Longer than any link of ours. */
const TOKEN_MAX = 300;
/** What a person types is judged by the rules; this only keeps out what no person types. */
const TEKST_MAX = 1000;

const FASE = oneOf(BIJEENKOMST_FASEN.filter((fase) => fase !== 'concept'));
const RIJEN = array(ref('Rij'));
export const TOKEN = text(TOKEN_MAX);

export const NIEUWE_AANMELDING = object({
  id: { ...UUID, description: 'Van deze poging: dezelfde nog eens verandert niets' },
  antwoorden: ref('Antwoorden'),
  wachtlijst: { ...JA_NEE, description: 'De bezoeker weet dat het de wachtlijst kan worden' },
  stempel: TOKEN,
  website: { ...text(TEKST_MAX), description: 'Laat leeg: mensen zien dit veld niet' },
});
export const LINK_VRAAG = object({ email: text(TEKST_MAX) });

const BIJEENKOMST = {
  bijeenkomstId: text(),
  titel: text(),
  bijeenkomstSoort: oneOf(BIJEENKOMST_SOORTEN),
  wijk: text(),
  fase: FASE,
  datum: DATUM,
  van: text(),
  tot: text(),
  isOnline: JA_NEE,
  plaats: text(),
  kaartLink: text(),
  doelgroep: text(),
  doelen: array(text()),
  tekst: text(),
  capaciteit: AANTAL,
  vrij: AANTAL,
  wachtend: AANTAL,
  aanmeldenTot: DATUM,
  afmeldenTot: DATUM,
  afzegReden: text(),
};

/** What travels without a sign-in. */
export const PUBLIEK_SCHEMAS: Schemas = {
  PubliekeBijeenkomst: beeld<PubliekeBijeenkomst>(BIJEENKOMST, 'kaartLink', 'afzegReden'),
  PubliekeRij: beeld<PubliekeRij>({ ...BIJEENKOMST, link: text() }, 'kaartLink', 'afzegReden'),
  PubliekeLijst: beeld<PubliekeLijst>({ swv: text(), bijeenkomsten: array(ref('PubliekeRij')) }),
  PubliekePagina: beeld<PubliekePagina>({
    swv: text(),
    bijeenkomst: ref('PubliekeBijeenkomst'),
    vragen: RIJEN,
    stempel: { ...text(), description: 'Gaat mee terug bij het aanmelden; zegt wanneer het formulier is geopend' },
    bewaartermijn: text(),
  }),
  PubliekeScholen: object({ scholen: array(beeld<PubliekeSchool>({ id: text(), naam: text(), wijk: text() })) }),
  AanmeldUitkomst: beeld<AanmeldUitkomst>({
    plekken: array(
      beeld<AanmeldUitkomst['plekken'][number]>(
        { plaats: oneOf(['bevestigd', 'wachtlijst']), wachtnummer: AANTAL },
        'wachtnummer',
      ),
    ),
  }),
  EigenAanmelding: beeld<EigenAanmelding>(
    {
      swv: text(),
      bijeenkomst: ref('PubliekeBijeenkomst'),
      vragen: RIJEN,
      status: oneOf(AANMELDING_STATUSSEN),
      naam: text(),
      email: text(),
      rol: oneOf(DEELNEMER_ROLLEN),
      school: text(),
      antwoorden: ref('Antwoorden'),
      wachtnummer: AANTAL,
      aangebodenTot: INSTANT,
      teamsLink: text(),
      magWijzigen: JA_NEE,
      magAfmelden: JA_NEE,
    },
    'wachtnummer',
    'aangebodenTot',
    'teamsLink',
  ),
  ReactieFormulier: beeld<ReactieFormulier>({
    swv: text(),
    bijeenkomst: ref('PubliekeBijeenkomst'),
    terugblikvragen: RIJEN,
    reagerenTot: text(),
    isGereageerd: JA_NEE,
  }),
};
