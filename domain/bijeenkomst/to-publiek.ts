import { MET_PLEK, type Aanmelding } from './aanmelding';
import type { EigenAanmelding, PubliekeBijeenkomst } from './bijeenkomst-beeld';
import type { Bijeenkomst } from './bijeenkomst';
import { checkKomend, mayAfmelden } from './eigen-aanmelding';
import { isVol, judgeFase } from './fase';
import { readGegevens } from './gegevens';
import { readAanbodTot } from './momenten';
import { findWachtnummer } from './tellingen';

/** What the world may know. The caller keeps concepts out; one that slips through shows as closed. */
export function toPubliekeBijeenkomst(bijeenkomst: Bijeenkomst, nu: string): PubliekeBijeenkomst {
  const { bijeenkomstId, antwoorden, plekken, afzegging } = bijeenkomst;
  const { soort, vragen: _, terugblikvragen: _1, teamsLink: _2, ...openbaar } = readGegevens(antwoorden);
  const fase = judgeFase(bijeenkomst, nu);
  return {
    ...openbaar,
    bijeenkomstId,
    bijeenkomstSoort: soort,
    fase: fase === 'concept' ? 'gesloten' : fase,
    vrij: isVol(bijeenkomst) ? 0 : openbaar.capaciteit - plekken.bezet,
    wachtend: plekken.wachtend,
    ...(afzegging ? { afzegReden: afzegging.reden } : {}),
  };
}

/** `m…@zilverenreiger.example` */
export const hideEmail = (email: string): string => email.replace(/^(.)[^@]*/, '$1…');

export type EigenAanmeldingBeeldInput = {
  swv: string;
  bijeenkomst: Bijeenkomst;
  aanmelding: Aanmelding;
  /** All of them: how many wait before this one. */
  aanmeldingen: readonly Aanmelding[];
  nu: string;
};

type Wanneer = Pick<EigenAanmelding, 'wachtnummer' | 'aangebodenTot' | 'teamsLink'>;

function toWanneer({ bijeenkomst, aanmelding, aanmeldingen }: EigenAanmeldingBeeldInput): Wanneer {
  const wachtnummer = findWachtnummer(aanmelding, aanmeldingen);
  const { teamsLink } = readGegevens(bijeenkomst.antwoorden);
  const isAangeboden = aanmelding.status === 'aangeboden';
  const heeftPlek = MET_PLEK.includes(aanmelding.status) && !isAangeboden;
  return {
    ...(wachtnummer === undefined ? {} : { wachtnummer }),
    ...(isAangeboden ? { aangebodenTot: readAanbodTot(bijeenkomst, aanmelding) } : {}),
    ...(heeftPlek && teamsLink !== undefined ? { teamsLink } : {}),
  };
}

/** What somebody sees of their own sign-up. */
export function toEigenAanmelding(input: EigenAanmeldingBeeldInput): EigenAanmelding {
  const { swv, bijeenkomst, aanmelding, nu } = input;
  const { status, deelnemer, antwoorden } = aanmelding;
  const isGaande = status !== 'geannuleerd' && checkKomend(input).length === 0;
  return {
    swv,
    bijeenkomst: toPubliekeBijeenkomst(bijeenkomst, nu),
    vragen: readGegevens(bijeenkomst.antwoorden).vragen,
    status,
    naam: deelnemer.naam,
    email: hideEmail(deelnemer.email),
    rol: deelnemer.rol,
    school: deelnemer.school,
    antwoorden,
    ...toWanneer(input),
    magWijzigen: isGaande,
    magAfmelden: isGaande && mayAfmelden(bijeenkomst, aanmelding, nu),
  };
}
