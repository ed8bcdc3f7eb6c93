import {
  ARTIKEL_ACTIES,
  ARTIKEL_STATEN,
  type Artikel,
  type ArtikelBeeld,
  type ArtikelInhoud,
  type ArtikelRij,
  type GepubliceerdArtikel,
  type Kennisbank,
} from '@domain/kennisbank/artikel';
import { REFUSAL_CODES } from '@domain/result';
import { AANTAL, array, beeld, INSTANT, JA_NEE, object, oneOf, ref, STAP_NUMMER, text, type Schemas } from './schema';

const STAAT = oneOf(ARTIKEL_STATEN);
const INHOUD: Record<keyof ArtikelInhoud, Schemas[string]> = {
  titel: text(),
  samenvatting: text(),
  tekst: { ...text(), description: 'Markdown zonder HTML' },
  stappen: array(STAP_NUMMER),
  codes: array(oneOf(REFUSAL_CODES)),
  trefwoorden: array(text()),
};
const STEMPEL = ref('Stempel');

/** The kennisbank: for readers all articles at once, for who writes one at a time. */
export const KENNISBANK_SCHEMAS: Schemas = {
  ArtikelInhoud: beeld<ArtikelInhoud>(INHOUD),
  GepubliceerdArtikel: beeld<GepubliceerdArtikel>(
    {
      artikelId: text(),
      ...INHOUD,
      versie: AANTAL,
      bijgewerktOp: INSTANT,
      label: oneOf(['nieuw', 'gewijzigd']),
      leesMinuten: AANTAL,
    },
    'label',
  ),
  Kennisbank: beeld<Kennisbank>({
    artikelen: array(ref('GepubliceerdArtikel')),
    magSchrijven: JA_NEE,
    magPubliceren: JA_NEE,
    terReview: AANTAL,
  }),
  Artikel: beeld<Artikel>(
    {
      id: oneOf(['artikel']),
      soort: oneOf(['artikel']),
      artikelId: text(),
      ...INHOUD,
      staat: STAAT,
      versie: AANTAL,
      auteur: STEMPEL,
      bijgewerkt: STEMPEL,
      gepubliceerd: object({ inhoud: ref('ArtikelInhoud'), versie: AANTAL, stempel: STEMPEL }),
      nuttig: object({ ja: AANTAL, nee: AANTAL }),
      uitVraag: text(),
      opmerking: object({ tekst: text(), stempel: STEMPEL }),
    },
    'gepubliceerd',
    'uitVraag',
    'opmerking',
  ),
  ArtikelBeeld: beeld<ArtikelBeeld>({
    artikel: ref('Artikel'),
    versie: text(),
    versies: array(object({ versie: AANTAL, stempel: STEMPEL, isStandaard: JA_NEE })),
    acties: array(oneOf(ARTIKEL_ACTIES)),
    isStandaard: JA_NEE,
  }),
  ArtikelRij: beeld<ArtikelRij>({
    artikelId: text(),
    titel: text(),
    staat: STAAT,
    versie: AANTAL,
    auteur: STEMPEL,
    bijgewerkt: STEMPEL,
  }),
  ArtikelWerklijst: object({ rijen: array(ref('ArtikelRij')) }),
};
