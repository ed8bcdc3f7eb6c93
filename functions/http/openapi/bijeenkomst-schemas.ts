import { AANMELDING_STATUSSEN, DEELNEMER_ROLLEN, type Deelnemer } from '@domain/bijeenkomst/aanmelding';
import { BIJEENKOMST_SOORTEN, BIJEENKOMST_STATUSSEN } from '@domain/bijeenkomst/bijeenkomst';
import {
  BIJEENKOMST_ACTIES,
  BIJEENKOMST_FASEN,
  type BijeenkomstBeeld,
  type BijeenkomstLijst,
  type BijeenkomstRij,
  type BijeenkomstVraag,
  type DeelnemerBeeld,
  type Overzicht,
  type OverzichtRij,
  type RondzendingBeeld,
  type Tellingen,
  type TerugblikBeeld,
  type WoordKeuzes,
} from '@domain/bijeenkomst/bijeenkomst-beeld';
import { RONDZENDING_SOORTEN, type RondzendingDoel } from '@domain/bijeenkomst/rondzending';
import { PARAM_SCHEMA } from '../params';
import {
  AANTAL,
  array,
  beeld,
  DATUM,
  INSTANT,
  JA_NEE,
  object,
  oneOf,
  ref,
  text,
  type Schema,
  type Schemas,
} from './schema';

const ZOEK_MAX = 200;
const WIJK_MAX = 200;
const VERVOLG_MAX = 20_000;
const WOORD_MAX = 100;
const WOORDEN_MAX = 500;

const DOELEN = ['iedereen', 'deelnemers', 'wachtlijst'] as const satisfies readonly RondzendingDoel[];
export const RONDZENDING_DOEL = oneOf(DOELEN);
export const BIJEENKOMST_ID: Schema = PARAM_SCHEMA.bijeenkomstId;

const FASE = oneOf(BIJEENKOMST_FASEN);
const BIJEENKOMST_SOORT = oneOf(BIJEENKOMST_SOORTEN);
/** Empty while a concept has none. */
const DATUM_OF_LEEG = { anyOf: [DATUM, oneOf([''])] };
const ANTWOORDEN = ref('Antwoorden');
const RIJ_BASIS = {
  bijeenkomstId: text(),
  titel: text(),
  bijeenkomstSoort: BIJEENKOMST_SOORT,
  wijk: text(),
  fase: FASE,
  datum: DATUM_OF_LEEG,
};
const WOORD = text(WOORD_MAX);

/** Bijeenkomsten as staff of the swv see them. */
export const BIJEENKOMST_SCHEMAS: Schemas = {
  BijeenkomstVraag: beeld<BijeenkomstVraag>(
    { periode: oneOf(['komend', 'voorbij']), zoek: text(ZOEK_MAX), wijk: text(WIJK_MAX), vervolg: text(VERVOLG_MAX) },
    'zoek',
    'wijk',
    'vervolg',
  ),
  BijeenkomstRij: beeld<BijeenkomstRij>(
    {
      ...RIJ_BASIS,
      reeksId: text(),
      van: text(),
      tot: text(),
      plaats: text(),
      isOnline: JA_NEE,
      tellingen: beeld<BijeenkomstRij['tellingen']>({
        capaciteit: AANTAL,
        bezet: AANTAL,
        wachtend: AANTAL,
        aanwezig: AANTAL,
      }),
    },
    'reeksId',
  ),
  BijeenkomstLijst: beeld<BijeenkomstLijst>(
    { rijen: array(ref('BijeenkomstRij')), wijken: array(text()), vervolg: text() },
    'vervolg',
  ),
  Tellingen: beeld<Tellingen>({
    capaciteit: AANTAL,
    bezet: AANTAL,
    aangeboden: AANTAL,
    wachtend: AANTAL,
    afgemeld: AANTAL,
    aanwezig: AANTAL,
    nietVerschenen: AANTAL,
    reacties: AANTAL,
  }),
  Deelnemer: beeld<Deelnemer>(
    { naam: text(), email: text(), rol: oneOf(DEELNEMER_ROLLEN), school: text(), schoolId: text() },
    'schoolId',
  ),
  DeelnemerBeeld: beeld<DeelnemerBeeld>(
    {
      id: text(),
      status: oneOf(AANMELDING_STATUSSEN),
      wachtnummer: AANTAL,
      deelnemer: ref('Deelnemer'),
      antwoorden: ANTWOORDEN,
      aangemeldOp: INSTANT,
      aangebodenTot: INSTANT,
      bron: oneOf(['zelf', 'swv']),
      mail: beeld<NonNullable<DeelnemerBeeld['mail']>>({
        status: oneOf(['onderweg', 'verzonden', 'aandacht']),
        op: INSTANT,
      }),
    },
    'wachtnummer',
    'aangebodenTot',
    'mail',
  ),
  RondzendingBeeld: beeld<RondzendingBeeld>(
    {
      id: text(),
      soort: oneOf(RONDZENDING_SOORTEN),
      doel: RONDZENDING_DOEL,
      onderwerp: text(),
      klaargezet: ref('Stempel'),
      aantal: AANTAL,
      verzonden: AANTAL,
      aandacht: AANTAL,
    },
    'aantal',
  ),
  BijeenkomstBeeld: beeld<BijeenkomstBeeld>(
    {
      bijeenkomstId: text(),
      versie: text(),
      reeksId: text(),
      status: oneOf(BIJEENKOMST_STATUSSEN),
      fase: FASE,
      antwoorden: ANTWOORDEN,
      wijken: array(text()),
      tellingen: ref('Tellingen'),
      acties: array(oneOf(BIJEENKOMST_ACTIES)),
      deelnemers: array(ref('DeelnemerBeeld')),
      rondzendingen: array(ref('RondzendingBeeld')),
      publiekeLink: text(),
      gewijzigd: ref('Stempel'),
      afzegging: object({ reden: text(), stempel: ref('Stempel') }),
      gegevensTot: DATUM,
      zijnGewist: JA_NEE,
    },
    'reeksId',
    'afzegging',
    'gegevensTot',
  ),
  WoordKeuzes: beeld<WoordKeuzes>({
    verborgen: array(WOORD, WOORDEN_MAX),
    samen: array(object({ van: WOORD, naar: WOORD }), WOORDEN_MAX),
  }),
  TerugblikBeeld: beeld<TerugblikBeeld>({
    bijeenkomstId: text(),
    titel: text(),
    vragen: array(object({ naam: text(), label: text() })),
    reacties: array(object({ id: text(), antwoorden: ANTWOORDEN })),
    aanwezigen: AANTAL,
    reagerenTot: text(),
    isVerstuurd: JA_NEE,
    woorden: ref('WoordKeuzes'),
  }),
  OverzichtRij: beeld<OverzichtRij>({
    ...RIJ_BASIS,
    tellingen: ref('Tellingen'),
    perWijk: array(object({ wijk: text(), aangemeld: AANTAL, aanwezig: AANTAL })),
  }),
  Overzicht: beeld<Overzicht>({ rijen: array(ref('OverzichtRij')), wijken: array(text()) }),
};
