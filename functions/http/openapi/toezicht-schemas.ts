import { AUDIT_SOORTEN, type AuditPagina, type AuditRij, type AuditVraag } from '@domain/beheer/auditlog';
import type { BeheerVeldWijziging } from '@domain/beheer/beheer-audit';
import {
  POST_BAKKEN,
  type HerkansingUitkomst,
  type PostBeeld,
  type PostRegel,
  type PostSleutel,
  type PostTelling,
} from '@domain/beheer/post-beeld';
import {
  CONTROLE_CODES,
  CONTROLE_UITSLAGEN,
  type ControleUitkomst,
  type Herstel,
  type ProefmailBeeld,
  type ZelftestBeeld,
} from '@domain/beheer/zelftest/controle';
import { BERICHT_STATUSSEN } from '@domain/bericht/bericht';
import type { JsonBody } from '../body';
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

const ID_MAX = 200;
const VERVOLG_MAX = 2000;
const MAX_BERICHTEN = 100;

const POST_SLEUTEL = { bak: oneOf(POST_BAKKEN), partitie: text(ID_MAX), id: text(ID_MAX) } satisfies Record<
  keyof PostSleutel,
  Schema
>;
const AUDIT_VRAAG_SCHEMA: Schema = beeld<AuditVraag>(
  { soort: oneOf(AUDIT_SOORTEN), van: DATUM, tot: DATUM, wie: text(ID_MAX), vervolg: text(VERVOLG_MAX) },
  'wie',
  'vervolg',
);

/** Self-test, outgoing mail and the log of who did what: for beheer only. */
export const TOEZICHT_SCHEMAS: Schemas = {
  Herstel: beeld<Herstel>({ tekst: text(), commando: text(), hoofdstuk: text() }, 'commando', 'hoofdstuk'),
  ControleUitkomst: beeld<ControleUitkomst>(
    {
      code: oneOf(CONTROLE_CODES),
      titel: text(),
      wat: text(),
      uitslag: oneOf(CONTROLE_UITSLAGEN),
      melding: text(),
      herstel: ref('Herstel'),
      ms: AANTAL,
    },
    'herstel',
  ),
  ZelftestBeeld: beeld<ZelftestBeeld>({ op: INSTANT, versie: text(), uitkomsten: array(ref('ControleUitkomst')) }),
  ProefmailBeeld: beeld<ProefmailBeeld>({
    proefId: text(),
    begonnenOp: INSTANT,
    isKlaar: JA_NEE,
    uitkomsten: array(ref('ControleUitkomst')),
  }),
  PostTelling: beeld<PostTelling>(
    {
      bak: oneOf(POST_BAKKEN),
      aantallen: object(Object.fromEntries(BERICHT_STATUSSEN.map((status) => [status, AANTAL]))),
      oudste: INSTANT,
    },
    'oudste',
  ),
  PostRegel: beeld<PostRegel>({
    ...POST_SLEUTEL,
    soort: text(),
    klaargezetOp: INSTANT,
    pogingen: AANTAL,
    code: text(),
    uitleg: text(),
  }),
  PostBeeld: beeld<PostBeeld>({
    op: INSTANT,
    tellingen: array(ref('PostTelling')),
    aandacht: array(ref('PostRegel')),
    isMeer: JA_NEE,
  }),
  HerkansingUitkomst: beeld<HerkansingUitkomst>({
    herkanst: AANTAL,
    alOnderweg: AANTAL,
    geweigerd: array(object({ ...POST_SLEUTEL, reden: text() })),
    isMeer: JA_NEE,
  }),
  BeheerVeldWijziging: beeld<BeheerVeldWijziging>({ veld: text(), van: text(), naar: text() }, 'van', 'naar'),
  AuditRij: beeld<AuditRij>(
    {
      id: text(),
      op: INSTANT,
      wieId: text(),
      wie: text(),
      handeling: text(),
      waarover: text(),
      velden: array(ref('BeheerVeldWijziging')),
    },
    'velden',
  ),
  AuditPagina: beeld<AuditPagina>({ rijen: array(ref('AuditRij')), totaal: AANTAL, vervolg: text() }, 'vervolg'),
};

/** Without `berichten`: everything that needs attention. */
export const HERKANSING: JsonBody = {
  schema: object({ berichten: { ...array(beeld<PostSleutel>(POST_SLEUTEL), MAX_BERICHTEN), minItems: 1 } }, [
    'berichten',
  ]),
};
export const AUDIT_VRAAG: JsonBody = { schema: AUDIT_VRAAG_SCHEMA };
export const LEEG: JsonBody = { schema: object({}) };
