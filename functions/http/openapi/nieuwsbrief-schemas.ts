import type { Stempel } from '@domain/formulier/wijziging';
import { INLEIDING_MAX, LINK_MAX, ONDERDELEN_MAX, TEKST_MAX, TITEL_MAX } from '@domain/nieuwsbrief/check-inhoud';
import {
  NIEUWSBRIEF_STATUSSEN,
  ONDERDEEL_SOORTEN,
  type Nieuwsbrief,
  type NieuwsbriefOnderdeel,
} from '@domain/nieuwsbrief/nieuwsbrief';
import type {
  NieuwsbriefArchief,
  NieuwsbriefBeeld,
  NieuwsbriefBron,
  NieuwsbriefBronnen,
  NieuwsbriefLijst,
  NieuwsbriefRij,
  NieuwsbriefVoorbeeld,
  PubliekeNieuwsbrief,
  UitschrijfUitkomst,
} from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { TOKEN } from './publiek-schemas';
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
  UUID,
  type Schema,
  type Schemas,
} from './schema';

/** The rules say what is too long; this only keeps out what nobody types. */
const ruim = (max: number): Schema => text(max * 3);
const VERSIE = text(200);
const ONDERDEEL_ID: Schema = { type: 'string', pattern: '^[a-zA-Z0-9-]{1,64}$' };

const ONDERDEEL = beeld<NieuwsbriefOnderdeel>(
  {
    id: ONDERDEEL_ID,
    onderdeelSoort: oneOf(ONDERDEEL_SOORTEN),
    titel: ruim(TITEL_MAX),
    tekst: ruim(TEKST_MAX),
    link: ruim(LINK_MAX),
  },
  'link',
);

export const NIEUWE_NIEUWSBRIEF = object({ id: UUID, titel: ruim(TITEL_MAX) });
export const NIEUWSBRIEF_INHOUD = object({
  versie: VERSIE,
  titel: ruim(TITEL_MAX),
  inleiding: ruim(INLEIDING_MAX),
  onderdelen: array(ONDERDEEL, ONDERDELEN_MAX * 3),
});
export const VERZENDING = object({ versie: VERSIE });
export const UITSCHRIJVING = object({ token: TOKEN, ontvangen: JA_NEE });

const STEMPEL = beeld<Stempel>({ doorId: text(), door: text(), op: INSTANT });
const STATUS = oneOf(NIEUWSBRIEF_STATUSSEN);

/** Nieuwsbrieven as staff see them, and as the world reads them. */
export const NIEUWSBRIEF_SCHEMAS: Schemas = {
  NieuwsbriefOnderdeel: ONDERDEEL,
  Nieuwsbrief: beeld<Nieuwsbrief>(
    {
      id: oneOf(['nieuwsbrief']),
      soort: oneOf(['nieuwsbrief']),
      nieuwsbriefId: text(),
      titel: text(),
      inleiding: text(),
      onderdelen: array(ref('NieuwsbriefOnderdeel')),
      status: STATUS,
      gemaakt: STEMPEL,
      gewijzigd: STEMPEL,
      verzonden: STEMPEL,
      op: INSTANT,
      aantal: AANTAL,
    },
    'verzonden',
    'aantal',
  ),
  NieuwsbriefBeeld: beeld<NieuwsbriefBeeld>({
    nieuwsbrief: ref('Nieuwsbrief'),
    versie: text(),
    voortgang: object({ aantal: AANTAL, verzonden: AANTAL, aandacht: AANTAL }),
    ontvangers: AANTAL,
    zonderAdres: array(text()),
    publiekeLink: text(),
  }),
  NieuwsbriefRij: beeld<NieuwsbriefRij>(
    {
      nieuwsbriefId: text(),
      titel: text(),
      status: STATUS,
      gewijzigd: STEMPEL,
      op: INSTANT,
      aantal: AANTAL,
      aantalOnderdelen: AANTAL,
    },
    'aantal',
  ),
  NieuwsbriefLijst: beeld<NieuwsbriefLijst>({
    rijen: array(ref('NieuwsbriefRij')),
    ontvangers: AANTAL,
    uitgeschreven: AANTAL,
    zonderAdres: array(text()),
  }),
  NieuwsbriefBron: beeld<NieuwsbriefBron>(
    {
      bronId: text(),
      onderdeelSoort: oneOf(ONDERDEEL_SOORTEN),
      titel: text(),
      tekst: text(),
      link: text(),
      op: INSTANT,
    },
    'link',
  ),
  NieuwsbriefBronnen: beeld<NieuwsbriefBronnen>({ bronnen: array(ref('NieuwsbriefBron')) }),
  NieuwsbriefVoorbeeld: beeld<NieuwsbriefVoorbeeld>({
    onderwerp: text(),
    tekst: text(),
    html: text(),
    pagina: ref('PubliekeNieuwsbrief'),
  }),
  PubliekeNieuwsbrief: beeld<PubliekeNieuwsbrief>({
    swv: text(),
    nieuwsbriefId: text(),
    titel: text(),
    datum: DATUM,
    inleidingHtml: text(),
    onderdelen: array(
      object({ id: text(), titel: text(), html: text(), link: text(), linkTekst: text() }, ['link', 'linkTekst']),
    ),
  }),
  NieuwsbriefArchief: beeld<NieuwsbriefArchief>({
    swv: text(),
    nieuwsbrieven: array(object({ nieuwsbriefId: text(), titel: text(), datum: DATUM, onderwerpen: array(text()) })),
  }),
  UitschrijfUitkomst: beeld<UitschrijfUitkomst>({ swv: text(), email: text(), isUitgeschreven: JA_NEE }),
};
