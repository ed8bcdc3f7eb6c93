import { leesRijen, leesTekst, type Antwoorden, type Rij } from '../formulier/antwoord';
import { toInstant } from '../datum/tijd';
import { toZoektekst } from '../dossier/zoektekst';
import { BIJEENKOMST_SOORTEN, GEEN_MOMENT, type Bijeenkomst, type BijeenkomstSoort } from './bijeenkomst';
import { TERUGBLIK_STANDAARD } from './vragen';

/** What staff filled in, as the rules use it. Empty where nothing stands yet; what was not asked is left out. */
export type Gegevens = {
  titel: string;
  soort: BijeenkomstSoort;
  /** Code of the wijk, or `ALLE_WIJKEN`. */
  wijk: string;
  datum: string;
  van: string;
  tot: string;
  isOnline: boolean;
  plaats: string;
  kaartLink?: string;
  teamsLink?: string;
  capaciteit: number;
  aanmeldenTot: string;
  afmeldenTot: string;
  doelgroep: string;
  doelen: readonly string[];
  tekst: string;
  vragen: readonly Rij[];
  terugblikvragen: readonly Rij[];
};

const readLink = (antwoorden: Antwoorden, naam: 'kaartLink' | 'teamsLink') => {
  const link = leesTekst(antwoorden, naam).trim();
  return link ? { [naam]: link } : {};
};

const readSoort = (antwoorden: Antwoorden): BijeenkomstSoort =>
  BIJEENKOMST_SOORTEN.find((soort) => soort === antwoorden['soort']) ?? 'anders';

/** Absent means that nobody looked at them yet; an empty list means that staff took them all away. */
const readTerugblikvragen = (antwoorden: Antwoorden): readonly Rij[] =>
  antwoorden['terugblikvragen'] === undefined ? TERUGBLIK_STANDAARD : leesRijen(antwoorden, 'terugblikvragen');

const readWaar = (antwoorden: Antwoorden): Pick<Gegevens, 'isOnline' | 'plaats' | 'kaartLink' | 'teamsLink'> =>
  antwoorden['vorm'] === 'online'
    ? { isOnline: true, plaats: '', ...readLink(antwoorden, 'teamsLink') }
    : { isOnline: false, plaats: leesTekst(antwoorden, 'plaats').trim(), ...readLink(antwoorden, 'kaartLink') };

const readRegels = (antwoorden: Antwoorden, naam: string): readonly string[] =>
  leesTekst(antwoorden, naam)
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean);

export const readCapaciteit = ({ capaciteit }: Antwoorden): number => (typeof capaciteit === 'number' ? capaciteit : 0);

export const readGegevens = (antwoorden: Antwoorden): Gegevens => ({
  titel: leesTekst(antwoorden, 'titel').trim(),
  soort: readSoort(antwoorden),
  wijk: leesTekst(antwoorden, 'wijk'),
  datum: leesTekst(antwoorden, 'datum'),
  van: leesTekst(antwoorden, 'van'),
  tot: leesTekst(antwoorden, 'tot'),
  ...readWaar(antwoorden),
  capaciteit: readCapaciteit(antwoorden),
  aanmeldenTot: leesTekst(antwoorden, 'aanmeldenTot'),
  afmeldenTot: leesTekst(antwoorden, 'afmeldenTot'),
  doelgroep: leesTekst(antwoorden, 'doelgroep').trim(),
  doelen: readRegels(antwoorden, 'doelen'),
  tekst: leesTekst(antwoorden, 'tekst').trim(),
  vragen: leesRijen(antwoorden, 'vragen'),
  terugblikvragen: readTerugblikvragen(antwoorden),
});

/** What the head holds twice, because lists filter and sort on it. */
export function toKopgegevens(
  antwoorden: Antwoorden,
): Pick<Bijeenkomst, 'antwoorden' | 'begin' | 'eind' | 'wijk' | 'zoek'> {
  const { titel, wijk, datum, van, tot, plaats } = readGegevens(antwoorden);
  return {
    antwoorden,
    begin: toInstant(datum, van) ?? GEEN_MOMENT,
    eind: toInstant(datum, tot) ?? GEEN_MOMENT,
    wijk,
    zoek: toZoektekst(`${titel} ${plaats}`),
  };
}
