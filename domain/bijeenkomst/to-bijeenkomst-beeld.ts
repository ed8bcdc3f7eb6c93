import type { School } from '../adresboek/medewerker';
import type { Aanmelding } from './aanmelding';
import type { BijeenkomstBeeld, BijeenkomstRij, OverzichtRij, RondzendingBeeld } from './bijeenkomst-beeld';
import type { Bijeenkomst } from './bijeenkomst';
import type { DeelnemerBericht } from './deelnemer-bericht';
import { judgeFase, listBijeenkomstActies } from './fase';
import { readGegevens } from './gegevens';
import { listDeelnemers } from './list-deelnemers';
import { toGegevensTot } from './momenten';
import type { Rondzending } from './rondzending';
import { countPerWijk, countTellingen } from './tellingen';

const ONDERWERP = {
  gewijzigd: 'Er is iets veranderd',
  afgezegd: 'Gaat niet door',
  bericht: 'Bericht',
  'herinnering-7': 'Herinnering, een week vooraf',
  'herinnering-1': 'Herinnering, een dag vooraf',
  dank: 'Bedankt, met de vragen na afloop',
} as const satisfies Record<Rondzending['rondzendingSoort'], string>;

function toRondzendingBeeld(rondzending: Rondzending, berichten: readonly DeelnemerBericht[]): RondzendingBeeld {
  const { id, rondzendingSoort, doel, inhoud, klaargezet, aantal } = rondzending;
  const eigen = berichten.filter((bericht) => bericht.id.startsWith(`bericht-${id}-`));
  return {
    id,
    soort: rondzendingSoort,
    doel,
    onderwerp: inhoud?.onderwerp ?? ONDERWERP[rondzendingSoort],
    klaargezet,
    ...(aantal === undefined ? {} : { aantal }),
    verzonden: eigen.filter(({ status }) => status === 'verzonden').length,
    aandacht: eigen.filter(({ status }) => status === 'aandacht').length,
  };
}

export type BijeenkomstBeeldInput = {
  bijeenkomst: Bijeenkomst;
  versie: string;
  aanmeldingen: readonly Aanmelding[];
  berichten: readonly DeelnemerBericht[];
  rondzendingen: readonly Rondzending[];
  /** How many. */
  reacties: number;
  wijken: readonly string[];
  publiekeLink: string;
  bewaarDagen: number;
  nu: string;
};

/** Everything staff see of one bijeenkomst. */
export function toBijeenkomstBeeld(input: BijeenkomstBeeldInput): BijeenkomstBeeld {
  const { bijeenkomst, versie, aanmeldingen, berichten, rondzendingen, wijken, publiekeLink, nu } = input;
  const { bijeenkomstId, reeksId, status, antwoorden, gewijzigd, afzegging, eindstand } = bijeenkomst;
  const heeftDatum = readGegevens(antwoorden).datum !== '';
  return {
    bijeenkomstId,
    versie,
    ...(reeksId === undefined ? {} : { reeksId }),
    status,
    fase: judgeFase(bijeenkomst, nu),
    antwoorden,
    wijken,
    tellingen: countTellingen(bijeenkomst, aanmeldingen, input.reacties),
    acties: listBijeenkomstActies(bijeenkomst, nu),
    deelnemers: eindstand ? [] : listDeelnemers(aanmeldingen, berichten),
    rondzendingen: [...rondzendingen]
      .sort((a, b) => b.klaargezetOp.localeCompare(a.klaargezetOp))
      .map((een) => toRondzendingBeeld(een, berichten)),
    publiekeLink,
    gewijzigd,
    ...(afzegging ? { afzegging } : {}),
    ...(heeftDatum ? { gegevensTot: toGegevensTot(bijeenkomst, input.bewaarDagen) } : {}),
    zijnGewist: eindstand !== undefined,
  };
}

/** One line of a list, from the head alone. */
export function toBijeenkomstRij(bijeenkomst: Bijeenkomst, nu: string): BijeenkomstRij {
  const { bijeenkomstId, reeksId, antwoorden, plekken } = bijeenkomst;
  const { titel, soort, wijk, datum, van, tot, plaats, isOnline, capaciteit } = readGegevens(antwoorden);
  const { bezet, wachtend, aanwezig } = plekken;
  return {
    bijeenkomstId,
    ...(reeksId === undefined ? {} : { reeksId }),
    titel,
    bijeenkomstSoort: soort,
    wijk,
    fase: judgeFase(bijeenkomst, nu),
    datum,
    van,
    tot,
    plaats,
    isOnline,
    tellingen: { capaciteit, bezet, wachtend, aanwezig },
  };
}

export type OverzichtRijInput = {
  bijeenkomst: Bijeenkomst;
  aanmeldingen: readonly Aanmelding[];
  reacties: number;
  /** The whole directory. */
  scholen: readonly School[];
  nu: string;
};

/** One row of the overview; the numbers stay when the personal data are gone. */
export function toOverzichtRij({ bijeenkomst, aanmeldingen, reacties, scholen, nu }: OverzichtRijInput): OverzichtRij {
  const { bijeenkomstId, titel, bijeenkomstSoort, wijk, fase, datum } = toBijeenkomstRij(bijeenkomst, nu);
  return {
    bijeenkomstId,
    titel,
    bijeenkomstSoort,
    wijk,
    fase,
    datum,
    tellingen: countTellingen(bijeenkomst, aanmeldingen, reacties),
    perWijk: countPerWijk(bijeenkomst, aanmeldingen, scholen),
  };
}
