import type { School } from '../adresboek/medewerker';
import { MET_PLEK, type Aanmelding, type AanmeldingStatus } from './aanmelding';
import type { OverzichtRij, Tellingen } from './bijeenkomst-beeld';
import type { Bijeenkomst, Eindstand, Plekken } from './bijeenkomst';
import { readCapaciteit } from './gegevens';

const tel = (aanmeldingen: readonly Aanmelding[], ...statussen: readonly AanmeldingStatus[]): number =>
  aanmeldingen.filter(({ status }) => statussen.includes(status)).length;

export const countPlekken = (
  aanmeldingen: readonly Aanmelding[],
): Pick<Plekken, 'bezet' | 'wachtend' | 'aanwezig'> => ({
  bezet: tel(aanmeldingen, ...MET_PLEK),
  wachtend: tel(aanmeldingen, 'wachtlijst'),
  aanwezig: tel(aanmeldingen, 'aanwezig'),
});

/** Once the personal data are gone, the numbers come from the eindstand. */
export function countTellingen(
  { antwoorden, eindstand }: Bijeenkomst,
  aanmeldingen: readonly Aanmelding[],
  reacties: number,
): Tellingen {
  const basis = { capaciteit: readCapaciteit(antwoorden), reacties };
  if (eindstand) {
    const { aangemeld, aanwezig, nietVerschenen, afgemeld } = eindstand;
    return { ...basis, bezet: aangemeld, aangeboden: 0, wachtend: 0, afgemeld, aanwezig, nietVerschenen };
  }
  return {
    ...basis,
    ...countPlekken(aanmeldingen),
    aangeboden: tel(aanmeldingen, 'aangeboden'),
    afgemeld: tel(aanmeldingen, 'geannuleerd'),
    nietVerschenen: tel(aanmeldingen, 'nietVerschenen'),
  };
}

/** For who came from a school that is not in the directory. */
export const ONBEKEND = 'onbekend';
type Aantallen = { aangemeld: number; aanwezig: number };

function countPer(paren: readonly (readonly [sleutel: string, Aantallen])[]): { [sleutel: string]: Aantallen } {
  const som: Record<string, Aantallen> = {};
  for (const [sleutel, { aangemeld, aanwezig }] of paren) {
    const eerder = som[sleutel] ?? { aangemeld: 0, aanwezig: 0 };
    som[sleutel] = { aangemeld: eerder.aangemeld + aangemeld, aanwezig: eerder.aanwezig + aanwezig };
  }
  return som;
}

const countPerSchool = (aanmeldingen: readonly Aanmelding[]): Eindstand['perSchool'] =>
  countPer(
    aanmeldingen
      .filter(({ status }) => MET_PLEK.includes(status))
      .map(({ deelnemer, status }) => [
        deelnemer.schoolId ?? ONBEKEND,
        { aangemeld: 1, aanwezig: status === 'aanwezig' ? 1 : 0 },
      ]),
  );

export const countEindstand = (aanmeldingen: readonly Aanmelding[]): Eindstand => ({
  aangemeld: countPlekken(aanmeldingen).bezet,
  aanwezig: tel(aanmeldingen, 'aanwezig'),
  nietVerschenen: tel(aanmeldingen, 'nietVerschenen'),
  afgemeld: tel(aanmeldingen, 'geannuleerd'),
  perSchool: countPerSchool(aanmeldingen),
});

/** By the wijk of the school, in alphabetical order; what is unknown comes last. */
export function countPerWijk(
  { eindstand }: Bijeenkomst,
  aanmeldingen: readonly Aanmelding[],
  scholen: readonly School[],
): OverzichtRij['perWijk'] {
  const perSchool = eindstand?.perSchool ?? countPerSchool(aanmeldingen);
  const wijkVan = (schoolId: string) => scholen.find(({ id }) => id === schoolId)?.wijk ?? ONBEKEND;
  const perWijk = countPer(Object.entries(perSchool).map(([id, aantallen]) => [wijkVan(id), aantallen]));
  return Object.entries(perWijk)
    .map(([wijk, aantallen]) => ({ wijk, ...aantallen }))
    .sort((a, b) => Number(a.wijk === ONBEKEND) - Number(b.wijk === ONBEKEND) || a.wijk.localeCompare(b.wijk, 'nl'));
}

/** Who was there; when nobody was marked present, everybody who held a place. */
export const countAanwezigen = ({ aanwezig, bezet }: Pick<Tellingen, 'aanwezig' | 'bezet'>): number =>
  aanwezig > 0 ? aanwezig : bezet;

const opVolgnummer = (a: Aanmelding, b: Aanmelding): number => a.volgnummer - b.volgnummer;

/** Who waits, the first in line first. */
export const listWachtenden = (aanmeldingen: readonly Aanmelding[]): readonly Aanmelding[] =>
  aanmeldingen.filter(({ status }) => status === 'wachtlijst').sort(opVolgnummer);

/** Place on the waiting list, from 1; `undefined` for who does not wait. */
export function findWachtnummer(aanmelding: Aanmelding, aanmeldingen: readonly Aanmelding[]): number | undefined {
  if (aanmelding.status !== 'wachtlijst') return undefined;
  const voor = aanmeldingen.filter(
    ({ status, volgnummer }) => status === 'wachtlijst' && volgnummer < aanmelding.volgnummer,
  );
  return voor.length + 1;
}
