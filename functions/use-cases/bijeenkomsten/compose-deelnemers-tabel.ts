import type { School } from '@domain/adresboek/medewerker';
import { DEELNEMER_ROL_LABEL, type Aanmelding, type AanmeldingStatus } from '@domain/bijeenkomst/aanmelding';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { readGegevens } from '@domain/bijeenkomst/gegevens';
import { findWachtnummer } from '@domain/bijeenkomst/tellingen';
import { toVelden } from '@domain/bijeenkomst/vragen';
import { toDag } from '@domain/datum/datum';
import type { Tabel } from '../../ports';
import { toCel, toKolom } from './to-cel';

const STATUS = {
  bevestigd: 'Aangemeld',
  aangeboden: 'Plek aangeboden',
  wachtlijst: 'Wachtlijst',
  geannuleerd: 'Afgemeld',
  aanwezig: 'Aanwezig',
  nietVerschenen: 'Niet verschenen',
} as const satisfies Record<AanmeldingStatus, string>;

const VAST: Tabel['kolommen'] = [
  { kop: 'Naam', soort: 'tekst', breedte: 28 },
  { kop: 'E-mailadres', soort: 'tekst', breedte: 34 },
  { kop: 'School', soort: 'tekst', breedte: 30 },
  { kop: 'Vestigingsnummer', soort: 'tekst', breedte: 17 },
  { kop: 'Wijk', soort: 'tekst', breedte: 18 },
  { kop: 'Rol', soort: 'tekst', breedte: 14 },
  { kop: 'Status', soort: 'tekst', breedte: 17 },
  { kop: 'Wachtnummer', soort: 'getal', breedte: 13 },
  { kop: 'Aangemeld op', soort: 'datum', breedte: 14 },
];

const opNaam = (a: Aanmelding, b: Aanmelding): number => a.deelnemer.naam.localeCompare(b.deelnemer.naam, 'nl');

/** Everybody on the list, with the answers to the extra questions. */
export function composeDeelnemersTabel(
  { antwoorden }: Bijeenkomst,
  aanmeldingen: readonly Aanmelding[],
  scholen: readonly School[],
): Tabel {
  const velden = toVelden(readGegevens(antwoorden).vragen);
  const toRij = (aanmelding: Aanmelding): Tabel['rijen'][number] => {
    const { naam, email, school, schoolId, rol } = aanmelding.deelnemer;
    return [
      naam,
      email,
      school,
      schoolId,
      scholen.find(({ id }) => id === schoolId)?.wijk,
      DEELNEMER_ROL_LABEL[rol],
      STATUS[aanmelding.status],
      findWachtnummer(aanmelding, aanmeldingen),
      toDag(aanmelding.aangemeldOp),
      ...velden.map((veld) => toCel(veld, aanmelding.antwoorden[veld.naam])),
    ];
  };
  return {
    naam: 'Deelnemers',
    kolommen: [...VAST, ...velden.map(toKolom)],
    rijen: aanmeldingen.toSorted(opNaam).map(toRij),
  };
}
