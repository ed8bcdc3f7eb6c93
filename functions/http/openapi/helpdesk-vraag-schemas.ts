import {
  HELPDESK_ACTIES,
  type VraagBeeld,
  type VraagRij,
  type VragenLijst,
  type VragenVraag,
  type WensRij,
} from '@domain/helpdesk/helpdesk-beeld';
import {
  HELPDESK_SOORTEN,
  HELPDESK_STATUSSEN,
  REGEL_SOORTEN,
  WENS_STATUSSEN,
  type Adres,
  type Gespreksregel,
  type HelpdeskBijlage,
  type Helpdeskvraag,
  type Steller,
} from '@domain/helpdesk/helpdeskvraag';
import { PARAM_SCHEMA } from '../params';
import {
  AANTAL,
  array,
  beeld,
  INSTANT,
  JA_NEE,
  object,
  oneOf,
  ref,
  STAP_NUMMER,
  text,
  type Schema,
  type Schemas,
} from './schema';

const ZOEK_MAX = 200;
const VERVOLG_MAX = 20_000;

const SOORT = oneOf(HELPDESK_SOORTEN);
const STATUS = oneOf(HELPDESK_STATUSSEN);
const WENS_STATUS = oneOf(WENS_STATUSSEN);
const LAATSTE_VAN = oneOf(['steller', 'helpdesk', 'niemand']);
const WIE = object({ id: text(), naam: text() });
const PERSONEN = array(ref('Persoon'));
const ADRES = ref('Adres');

const ROUTE: Schema = {
  anyOf: [
    // Nothing goes to the helpdesk without a Themaverbinder in cc.
    object({ bestemming: oneOf(['helpdesk']), aan: ADRES, cc: { ...array(ADRES), minItems: 1 } }),
    object({ bestemming: oneOf(['consulent']), aan: ADRES, cc: array(ADRES), tpo: text() }),
  ],
};

/** Questions, answers and wishes. */
export const VRAAG_SCHEMAS: Schemas = {
  Adres: beeld<Adres>({ naam: text(), email: text() }),
  HelpdeskSteller: beeld<Steller>(
    { id: text(), naam: text(), email: text(), functie: text(), schoolId: text(), school: text() },
    'schoolId',
    'school',
  ),
  HelpdeskBijlage: beeld<HelpdeskBijlage>({ id: text(), naam: text(), type: text(), bytes: AANTAL }),
  Gespreksregel: beeld<Gespreksregel>(
    {
      id: text(),
      soort: oneOf(['regel']),
      vraagId: text(),
      regelSoort: oneOf(REGEL_SOORTEN),
      stempel: ref('Stempel'),
      functie: text(),
      tekst: text(),
      citaat: text(),
      via: oneOf(['app', 'mail']),
      artikelId: text(),
      bijlagen: array(ref('HelpdeskBijlage')),
      verzoekId: text(),
    },
    'citaat',
    'artikelId',
    'verzoekId',
  ),
  Helpdeskvraag: beeld<Helpdeskvraag>(
    {
      id: oneOf(['vraag']),
      soort: oneOf(['vraag']),
      vraagId: text(),
      nummer: text(),
      vraagSoort: SOORT,
      onderwerp: text(),
      status: STATUS,
      steller: ref('HelpdeskSteller'),
      wijk: text(),
      schoolId: text(),
      stap: STAP_NUMMER,
      dossier: object({ dossierId: text(), nummer: text() }),
      route: ROUTE,
      behandelaar: WIE,
      volgers: array(text()),
      teBeoordelen: AANTAL,
      betrokken: array(text()),
      wens: object({ status: WENS_STATUS, tekst: text(), reden: text(), stemmen: array(text()) }, ['reden']),
      vervolgOp: text(),
      samengevoegdIn: text(),
      artikelIds: array(text()),
      aantalRegels: AANTAL,
      gesteldOp: INSTANT,
      gelezenOp: INSTANT,
      eersteAntwoordOp: INSTANT,
      laatsteOp: INSTANT,
      laatsteVan: LAATSTE_VAN,
      sluitOp: INSTANT,
      zoek: text(),
    },
    'stap',
    'dossier',
    'behandelaar',
    'volgers',
    'teBeoordelen',
    'wens',
    'vervolgOp',
    'samengevoegdIn',
    'gelezenOp',
    'eersteAntwoordOp',
  ),
  VraagBeeld: beeld<VraagBeeld>({
    vraag: ref('Helpdeskvraag'),
    versie: text(),
    school: text(),
    aan: text(),
    cc: PERSONEN,
    regels: array(ref('Gespreksregel')),
    acties: array(oneOf(HELPDESK_ACTIES)),
    voortgang: array(object({ tekst: text(), op: INSTANT, isGeweest: JA_NEE })),
    mailAandacht: JA_NEE,
    behandelaars: PERSONEN,
  }),
  VraagRij: beeld<VraagRij>(
    {
      vraagId: text(),
      nummer: text(),
      vraagSoort: SOORT,
      onderwerp: text(),
      status: STATUS,
      stap: STAP_NUMMER,
      gesteldOp: INSTANT,
      laatsteOp: INSTANT,
      laatsteVan: LAATSTE_VAN,
      school: text(),
      bestemming: oneOf(['helpdesk', 'consulent']),
      tpo: text(),
      behandelaar: text(),
      isVanMij: JA_NEE,
      wachtOpMij: JA_NEE,
    },
    'stap',
    'tpo',
    'behandelaar',
  ),
  VragenVraag: beeld<VragenVraag>(
    {
      zoek: text(ZOEK_MAX),
      soort: SOORT,
      status: STATUS,
      welke: oneOf(['mijn', 'alle']),
      samenMet: PARAM_SCHEMA.vraagId,
      vervolg: text(VERVOLG_MAX),
    },
    'zoek',
    'soort',
    'status',
    'welke',
    'samenMet',
    'vervolg',
  ),
  VragenLijst: beeld<VragenLijst>({ rijen: array(ref('VraagRij')), vervolg: text() }, 'vervolg'),
  WensRij: beeld<WensRij>(
    {
      vraagId: text(),
      titel: text(),
      tekst: text(),
      status: WENS_STATUS,
      reden: text(),
      stemmen: AANTAL,
      isMijnStem: JA_NEE,
      isVanMij: JA_NEE,
      op: INSTANT,
    },
    'reden',
  ),
};
