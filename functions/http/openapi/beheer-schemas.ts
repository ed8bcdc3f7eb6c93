import {
  IMPORT_SOORTEN,
  IMPORT_STANDEN,
  type ImportRij,
  type ImportTellingen,
  type ImportUitkomst,
  type ImportVerschil,
  type ImportVoorbeeld,
  type MedewerkerRij,
  type MedewerkersBeeld,
  type ScholenBeeld,
  type SchoolRij,
} from '@domain/beheer/beheer-beeld';
import type { InstellingenBeeld, SwvInstellingen } from '@domain/beheer/instellingen';
import { STAP_INSTELLINGEN, TERMIJNEN } from './instelling-schemas';
import { AANTAL, array, beeld, JA_NEE, object, oneOf, ref, text, type Schema, type Schemas } from './schema';

const BIJGEWERKT = ref('Stempel');
const grens = (minimum: number, maximum: number): Schema => ({ type: 'integer', minimum, maximum });

/** Directory and settings, for beheer only. */
export const BEHEER_SCHEMAS: Schemas = {
  SchoolRij: beeld<SchoolRij>(
    { school: ref('School'), isActief: JA_NEE, medewerkers: AANTAL, bijgewerkt: BIJGEWERKT },
    'bijgewerkt',
  ),
  ScholenBeeld: beeld<ScholenBeeld>({
    scholen: array(ref('SchoolRij')),
    wijken: array(text()),
    besturen: array(text()),
  }),
  MedewerkerRij: beeld<MedewerkerRij>(
    { medewerker: ref('Medewerker'), isActief: JA_NEE, bijgewerkt: BIJGEWERKT },
    'bijgewerkt',
  ),
  MedewerkersBeeld: beeld<MedewerkersBeeld>({
    medewerkers: array(ref('MedewerkerRij')),
    scholen: array(ref('School')),
    wijken: array(text()),
  }),
  SwvInstellingen: beeld<SwvInstellingen>({
    mailWijze: oneOf(['bijlage', 'link']),
    bewaren: object({ deelnemersDagen: grens(1, 730), dossierJaren: grens(1, 10) }),
    stappen: STAP_INSTELLINGEN,
    termijnen: TERMIJNEN,
    kanalen: object({ meldingen: JA_NEE, gesprekken: JA_NEE, vergadering: JA_NEE, teamsLinks: JA_NEE }),
  }),
  InstellingenBeeld: beeld<InstellingenBeeld>(
    { instellingen: ref('SwvInstellingen'), bijgewerkt: BIJGEWERKT },
    'bijgewerkt',
  ),
  ImportVerschil: beeld<ImportVerschil>({ veld: text(), label: text(), van: text(), naar: text() }),
  ImportTellingen: beeld<ImportTellingen>({ nieuw: AANTAL, gewijzigd: AANTAL, ongewijzigd: AANTAL, fout: AANTAL }),
  ImportRij: beeld<ImportRij>({
    regel: { ...AANTAL, description: 'Regel in het bestand; de eerste is 1' },
    sleutel: text(),
    naam: text(),
    stand: oneOf(IMPORT_STANDEN),
    verschillen: array(ref('ImportVerschil')),
    refusals: array(ref('Refusal')),
  }),
  ImportVoorbeeld: beeld<ImportVoorbeeld>({
    soort: oneOf(IMPORT_SOORTEN),
    vingerafdruk: text(),
    kolommen: array(object({ kop: text(), veld: text() }, ['veld'])),
    tellingen: ref('ImportTellingen'),
    rijen: array(ref('ImportRij')),
    opmerkingen: array(text()),
  }),
  ImportUitkomst: beeld<ImportUitkomst>({ soort: oneOf(IMPORT_SOORTEN), tellingen: ref('ImportTellingen') }),
};
