import type { School } from '../adresboek/medewerker';
import { leesRijen, leesTekst, type Antwoord, type Antwoorden, type Rij } from '../formulier/antwoord';
import { checkAntwoorden, keepZichtbaar } from '../formulier/check-antwoorden';
import { accept, refuse, type Refusal, type Result } from '../result';
import { listAanmeldVelden } from './aanmeld-velden';
import { DEELNEMER_ROLLEN, type Deelnemer, type DeelnemerRol } from './aanmelding';
import { toEenRegel } from './een-regel';
import { toVelden } from './vragen';

/** What one filled-in form asks for: who comes, and the answers to the extra questions for all of them. */
export type Inschrijving = { deelnemers: readonly Deelnemer[]; antwoorden: Antwoorden };

/** These go into mails and agendas, where a line end would do harm. */
const OPGESCHOOND = ['naam', 'email', 'school'];
export const cleanAntwoorden = (antwoorden: Antwoorden): Antwoorden =>
  Object.fromEntries(
    Object.entries(antwoorden).map(([naam, antwoord]): [string, Antwoord | undefined] => [
      naam,
      OPGESCHOOND.includes(naam) && typeof antwoord === 'string' ? toEenRegel(antwoord) : antwoord,
    ]),
  );

const cleanAlles = (antwoorden: Antwoorden): Antwoorden => {
  const { collegas } = antwoorden;
  const isLeesbaar = Array.isArray(collegas) && leesRijen(antwoorden, 'collegas').length === collegas.length;
  return {
    ...cleanAntwoorden(antwoorden),
    ...(isLeesbaar ? { collegas: leesRijen(antwoorden, 'collegas').map((rij) => cleanAntwoorden(rij) as Rij) } : {}),
  };
};

const findEnige = (scholen: readonly School[], past: (school: School) => boolean): School | undefined => {
  const [school, ...meer] = scholen.filter(past);
  return meer.length === 0 ? school : undefined;
};

/** By `De Zilveren Reiger (99AA00)`, by vestigingsnummer, by BRIN or by exact name; never by what fits more than one. */
export function findSchool(tekst: string, scholen: readonly School[]): School | undefined {
  const gezocht = tekst.trim().toLowerCase();
  const id = /\(([0-9a-z]{4,6})\)$/.exec(gezocht)?.[1] ?? gezocht;
  return (
    findEnige(scholen, (school) => school.id.toLowerCase() === id) ??
    findEnige(scholen, (school) => school.id.toLowerCase().slice(0, 4) === id) ??
    findEnige(scholen, (school) => school.naam.toLowerCase() === gezocht)
  );
}

const readSchool = (tekst: string, scholen: readonly School[]): Pick<Deelnemer, 'school' | 'schoolId'> => {
  const school = findSchool(tekst, scholen);
  return school ? { school: school.naam, schoolId: school.id } : { school: tekst };
};

const readRol = (antwoorden: Antwoorden): DeelnemerRol =>
  DEELNEMER_ROLLEN.find((rol) => rol === antwoorden['rol']) ?? 'anders';

const readDeelnemer = (antwoorden: Antwoorden, school: Pick<Deelnemer, 'school' | 'schoolId'>): Deelnemer => ({
  naam: leesTekst(antwoorden, 'naam'),
  email: leesTekst(antwoorden, 'email'),
  rol: readRol(antwoorden),
  ...school,
});

function checkDubbel(antwoorden: Antwoorden): readonly Refusal[] {
  const gezien = new Set([leesTekst(antwoorden, 'email').toLowerCase()]);
  return leesRijen(antwoorden, 'collegas').flatMap((rij): readonly Refusal[] => {
    const email = leesTekst(rij, 'email').toLowerCase();
    const isDubbel = gezien.has(email);
    gezien.add(email);
    if (!isDubbel) return [];
    const message = 'Dit e-mailadres staat al in dit formulier. Vul voor elke collega een eigen adres in.';
    return [{ code: 'regel', message, pad: `collegas/${rij.id}/email` }];
  });
}

const keepVragen = (antwoorden: Antwoorden, vragen: readonly Rij[]): Antwoorden =>
  keepZichtbaar(toVelden(vragen), antwoorden);

/** What somebody may change afterwards, from the same kind of form. */
export const readWijziging = (
  antwoorden: Antwoorden,
  vragen: readonly Rij[],
  scholen: readonly School[],
): { deelnemer: Omit<Deelnemer, 'email'>; antwoorden: Antwoorden } => {
  const { email: _, ...deelnemer } = readDeelnemer(antwoorden, readSchool(leesTekst(antwoorden, 'school'), scholen));
  return { deelnemer, antwoorden: keepVragen(antwoorden, vragen) };
};

/** A filled-in sign-up form, judged and taken apart. `vragen`: the extra questions of the bijeenkomst. */
export function readInschrijving(
  antwoorden: Antwoorden,
  vragen: readonly Rij[],
  scholen: readonly School[],
): Result<Inschrijving> {
  const schoon = cleanAlles(antwoorden);
  const refusals = checkAntwoorden(listAanmeldVelden(vragen), schoon, 'gereed');
  const bezwaren = refusals.length > 0 ? refusals : checkDubbel(schoon);
  if (bezwaren.length > 0) return refuse(...bezwaren);
  const school = readSchool(leesTekst(schoon, 'school'), scholen);
  return accept({
    deelnemers: [schoon, ...leesRijen(schoon, 'collegas')].map((een) => readDeelnemer(een, school)),
    antwoorden: keepVragen(schoon, vragen),
  });
}
