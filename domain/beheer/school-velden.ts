import { isActief, SCHOOLSOORT_LABEL, SCHOOLSOORTEN, type School, type Schoolsoort } from '../adresboek/medewerker';
import { toEenRegel } from '../bijeenkomst/een-regel';
import { leesTekst, type Antwoorden } from '../formulier/antwoord';
import { always, type TekstVeld, type Veld } from '../formulier/veld';

/** What beheer can change of a school. */
export const SCHOOL_VELDEN: readonly Veld[] = [
  { naam: 'naam', soort: 'tekst', label: 'Naam', maxLengte: 100, breedte: 2, isVerplicht: always },
  {
    naam: 'soort',
    soort: 'keuze',
    label: 'Soort onderwijs',
    opties: SCHOOLSOORTEN.map((code) => ({ code, label: SCHOOLSOORT_LABEL[code] })),
    breedte: 1,
    isVerplicht: always,
  },
  {
    naam: 'wijk',
    soort: 'tekst',
    label: 'Wijk',
    help: 'Bepaalt welke consulenten van de TPO de school heeft.',
    maxLengte: 60,
    breedte: 1,
    isVerplicht: always,
  },
  { naam: 'bestuur', soort: 'tekst', label: 'Bestuur', maxLengte: 100, breedte: 2 },
  {
    naam: 'email',
    soort: 'tekst',
    label: 'E-mailadres',
    help: 'Van de school zelf; de nieuwsbrief gaat hierheen.',
    invoer: 'email',
    maxLengte: 254,
    breedte: 2,
  },
  {
    naam: 'isActief',
    soort: 'jaNee',
    label: 'In gebruik',
    help: 'Niet in gebruik: geen nieuwe dossiers, aanmeldingen of post. Wat er is, blijft te lezen.',
    breedte: 1,
  },
];

/** Asked once: dossiers hold it. */
const VESTIGINGSNUMMER_VELD: TekstVeld = {
  naam: 'id',
  soort: 'tekst',
  label: 'Vestigingsnummer',
  help: 'BRIN en volgnummer, zoals 99AA00. Dit kun je later niet meer veranderen.',
  // One or two spaces come along with what is pasted.
  maxLengte: 8,
  breedte: 1,
  isVerplicht: always,
};
export const SCHOOL_NIEUW_VELDEN: readonly Veld[] = [VESTIGINGSNUMMER_VELD, ...SCHOOL_VELDEN];

export const toSchoolAntwoorden = (school: School): Antwoorden => ({
  naam: school.naam,
  soort: school.soort,
  wijk: school.wijk,
  ...(school.bestuur ? { bestuur: school.bestuur } : {}),
  ...(school.email ? { email: school.email } : {}),
  isActief: isActief(school),
});

/** Answers that were judged. */
export function readSchool(id: string, antwoorden: Antwoorden): School {
  const lees = (naam: string) => toEenRegel(leesTekst(antwoorden, naam));
  return {
    id,
    naam: lees('naam'),
    soort: lees('soort') as Schoolsoort,
    wijk: lees('wijk'),
    ...(lees('email') ? { email: lees('email') } : {}),
    ...(lees('bestuur') ? { bestuur: lees('bestuur') } : {}),
    ...(antwoorden['isActief'] === false ? { isActief: false } : {}),
  };
}
