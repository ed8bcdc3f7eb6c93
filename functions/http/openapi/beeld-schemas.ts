import { ROLLEN, SCHOOLSOORTEN, type Medewerker, type School } from '@domain/adresboek/medewerker';
import { BERICHT_STATUSSEN } from '@domain/bericht/bericht';
import {
  AKKOORD_VORMEN,
  DOSSIER_STATUSSEN,
  LOGBOEK_SOORTEN,
  STAP_TOESTANDEN,
  type Deling,
  type Kop,
  type Leerling,
  type LogboekRegel,
  type Momentopname,
  type Taak,
} from '@domain/dossier/dossier';
import type { Aanwezige, BerichtBeeld, DossierBeeld, Persoon, StapBeeld } from '@domain/dossier/dossier-beeld';
import type { Botsing, Stempel } from '@domain/formulier/wijziging';
import { NIVEAUS } from '@domain/stappenplan/stap';
import { STAP_INSTELLINGEN, TERMIJNEN } from './instelling-schemas';
import { array, beeld, DATUM, INSTANT, JA_NEE, object, oneOf, ref, STAP_NUMMER, text, type Schemas } from './schema';

const NIVEAU = oneOf(NIVEAUS);
const TOESTAND = oneOf(STAP_TOESTANDEN);
const VORM = oneOf(AKKOORD_VORMEN);
const SCHOOLSOORT = oneOf(SCHOOLSOORTEN);
const PERSOON = { id: text(), naam: text(), functie: text() };
const LEES_STEMPEL = { doorId: text(), door: text(), op: INSTANT };

/** One dossier as `DossierBeeld` shows it. */
export const BEELD_SCHEMAS: Schemas = {
  Stempel: beeld<Stempel>(LEES_STEMPEL),
  Medewerker: beeld<Medewerker>(
    {
      id: text(),
      naam: text(),
      email: text(),
      rollen: array(oneOf(ROLLEN)),
      scholen: array(text()),
      groepen: array(text()),
      tpo: text(),
      isActief: JA_NEE,
    },
    'groepen',
    'tpo',
    'isActief',
  ),
  School: beeld<School>(
    {
      id: text(),
      naam: text(),
      soort: SCHOOLSOORT,
      wijk: text(),
      email: text(),
      bestuur: text(),
      isActief: JA_NEE,
    },
    'email',
    'bestuur',
    'isActief',
  ),
  Persoon: beeld<Persoon>(PERSOON),
  Leerling: beeld<Leerling>(
    { roepnaam: text(), voorvoegsel: text(), achternaam: text(), geboortedatum: DATUM, groep: text() },
    'voorvoegsel',
  ),
  Deling: beeld<Deling>({ ...LEES_STEMPEL, akkoordVan: text(), akkoordOp: DATUM, vorm: VORM }),
  Taak: beeld<Taak>({ datum: DATUM, soort: text(), stap: STAP_NUMMER, doe: text(), reden: text() }, 'stap'),
  Kop: beeld<Kop>(
    {
      id: text(),
      soort: oneOf(['kop']),
      dossierId: text(),
      nummer: text(),
      schoolId: text(),
      niveau: NIVEAU,
      status: oneOf(DOSSIER_STATUSSEN),
      leerling: ref('Leerling'),
      gestartOp: DATUM,
      leerkrachten: array(text()),
      deling: ref('Deling'),
      geopend: ref('Stempel'),
      bijgewerkt: ref('Stempel'),
      voortgang: array(TOESTAND),
      huidigeStap: STAP_NUMMER,
      fase: text(),
      taken: array(ref('Taak')),
      volgendeDatum: DATUM,
      bijgewerktOp: INSTANT,
      sorteernaam: text(),
      groep: text(),
      zoek: text(),
      isGearchiveerd: JA_NEE,
      isGedeeld: JA_NEE,
    },
    'deling',
  ),
  StapBeeld: beeld<StapBeeld>(
    {
      nummer: STAP_NUMMER,
      toestand: TOESTAND,
      antwoorden: ref('Antwoorden'),
      stempels: { type: 'object', additionalProperties: ref('Stempel') },
      gewijzigd: ref('Stempel'),
      gereed: ref('Stempel'),
      acties: array(oneOf(['bewaren', 'gereedMelden', 'heropenen'])),
    },
    'gewijzigd',
    'gereed',
  ),
  Momentopname: beeld<Momentopname>({
    id: text(),
    soort: oneOf(['momentopname']),
    datum: DATUM,
    antwoorden: ref('Antwoorden'),
    vastgelegd: ref('Stempel'),
  }),
  LogboekRegel: beeld<LogboekRegel>(
    {
      id: text(),
      soort: oneOf(['logboekregel']),
      wat: oneOf(LOGBOEK_SOORTEN),
      titel: text(),
      tekst: text(),
      datum: DATUM,
      stempel: ref('Stempel'),
      berichtId: text(),
    },
    'berichtId',
  ),
  BerichtBeeld: beeld<BerichtBeeld>(
    {
      id: text(),
      aan: ref('Persoon'),
      onderwerp: text(),
      documenten: array(text()),
      toelichting: text(),
      status: oneOf(BERICHT_STATUSSEN),
      klaargezet: ref('Stempel'),
      verzondenOp: INSTANT,
      laatsteFout: text(),
      magOpnieuw: JA_NEE,
    },
    'verzondenOp',
    'laatsteFout',
  ),
  DossierBeeld: beeld<DossierBeeld>({
    id: text(),
    versie: text(),
    kop: ref('Kop'),
    school: ref('School'),
    stappen: array(ref('StapBeeld')),
    momentopnamen: array(ref('Momentopname')),
    logboek: array(ref('LogboekRegel')),
    berichten: array(ref('BerichtBeeld')),
    acties: array(oneOf(['logboekSchrijven', 'delen', 'delingIntrekken', 'versturen', 'oppMaken', 'gesprekPlannen'])),
    instellingen: object({ stappen: STAP_INSTELLINGEN, termijnen: TERMIJNEN }),
    personen: array(object({ ...PERSOON, uit: oneOf(['school', 'swv']), isActief: JA_NEE }, ['isActief'])),
  }),
  Aanwezige: beeld<Aanwezige>({ id: text(), naam: text(), stap: STAP_NUMMER }),
  Botsing: beeld<Botsing>(
    { pad: text(), van: ref('Waarde'), naar: ref('Waarde'), huidig: ref('Waarde'), stempel: ref('Stempel') },
    'stempel',
  ),
  Bewaard: object({ versie: text(), stap: ref('StapBeeld') }),
  Aanwezigheid: object({ versie: text(), aanwezigen: array(ref('Aanwezige')) }),
};
