import { isActief, ROL_LABEL, ROLLEN, type Medewerker, type School } from '../adresboek/medewerker';
import { toEenRegel } from '../bijeenkomst/een-regel';
import { leesCodes, leesTekst, type Antwoorden } from '../formulier/antwoord';
import { keepZichtbaar } from '../formulier/check-antwoorden';
import { always, type TekstVeld, type Veld } from '../formulier/veld';

/** What the form chooses from: all schools of the directory and the wijken they stand in. */
export type MedewerkerKeuzes = { scholen: readonly School[]; wijken: readonly string[] };

const heeftEen = (antwoorden: Antwoorden, ...rollen: readonly string[]): boolean =>
  leesCodes(antwoorden, 'rollen').some((rol) => rollen.includes(rol));
const isVanSchool = (antwoorden: Antwoorden): boolean => heeftEen(antwoorden, 'ib', 'kc', 'leerkracht', 'schoolleider');
const isLeerkracht = (antwoorden: Antwoorden): boolean => heeftEen(antwoorden, 'leerkracht');
const isConsulent = (antwoorden: Antwoorden): boolean => heeftEen(antwoorden, 'consulent');

const WIE: readonly Veld[] = [
  { naam: 'naam', soort: 'tekst', label: 'Naam', maxLengte: 100, breedte: 1, isVerplicht: always },
  {
    naam: 'email',
    soort: 'tekst',
    label: 'E-mailadres',
    invoer: 'email',
    maxLengte: 254,
    breedte: 2,
    isVerplicht: always,
  },
  {
    naam: 'rollen',
    soort: 'meerkeuze',
    label: 'Rollen',
    help: 'Wat iemand mag, volgt uit de rol.',
    opties: ROLLEN.map((code) => ({ code, label: ROL_LABEL[code] })),
    isVerplicht: always,
  },
];
const GROEPEN: Veld = {
  naam: 'groepen',
  soort: 'tekst',
  label: 'Eigen groepen',
  help: 'Met komma’s ertussen, zoals 5, 6. De leerkracht ziet de dossiers van deze groepen.',
  maxLengte: 60,
  breedte: 1,
  isZichtbaar: isLeerkracht,
};
const ACTIEF: Veld = {
  naam: 'isActief',
  soort: 'jaNee',
  label: 'Heeft toegang',
  help: 'Zonder toegang blijft de naam leesbaar in dossiers, en krijgt deze persoon geen post meer.',
};

/** What beheer can change of a medewerker. */
export const toMedewerkerVelden = ({ scholen, wijken }: MedewerkerKeuzes): readonly Veld[] => [
  ...WIE,
  {
    naam: 'scholen',
    soort: 'meerkeuze',
    label: 'Scholen',
    opties: scholen.map(({ id, naam, wijk }) => ({ code: id, label: `${naam} (${id})`, groep: wijk })),
    isVerplicht: isVanSchool,
    isZichtbaar: isVanSchool,
  },
  GROEPEN,
  {
    naam: 'tpo',
    soort: 'keuze',
    label: 'TPO',
    help: 'De wijk waarvan deze consulent de scholen begeleidt.',
    opties: wijken.map((wijk) => ({ code: wijk, label: wijk })),
    breedte: 1,
    isVerplicht: isConsulent,
    isZichtbaar: isConsulent,
  },
  ACTIEF,
];

/** Asked once: it is what the token says who somebody is. */
const OBJECT_ID_VELD: TekstVeld = {
  naam: 'id',
  soort: 'tekst',
  label: 'Object-id in Entra',
  help: 'Staat bij het account in het Microsoft Entra-beheercentrum. Dit kun je later niet meer veranderen.',
  // Spaces come along with what is pasted.
  maxLengte: 40,
  isVerplicht: always,
};
export const toMedewerkerNieuwVelden = (keuzes: MedewerkerKeuzes): readonly Veld[] => [
  OBJECT_ID_VELD,
  ...toMedewerkerVelden(keuzes),
];

export const toMedewerkerAntwoorden = (medewerker: Medewerker): Antwoorden => ({
  naam: medewerker.naam,
  email: medewerker.email,
  rollen: medewerker.rollen,
  ...(medewerker.scholen.length > 0 ? { scholen: medewerker.scholen } : {}),
  ...(medewerker.groepen?.length ? { groepen: medewerker.groepen.join(', ') } : {}),
  ...(medewerker.tpo ? { tpo: medewerker.tpo } : {}),
  isActief: isActief(medewerker),
});

const splitGroepen = (tekst: string): readonly string[] => [
  ...new Set(
    tekst
      .split(/[,;/]/)
      .map((groep) => toEenRegel(groep).replace(/^groep\s*/i, ''))
      .filter(Boolean),
  ),
];

/** Answers that were judged. What goes with a role that is not there is left out; roles and schools stand in a fixed order. */
export function readMedewerker(id: string, alle: Antwoorden): Medewerker {
  const antwoorden = keepZichtbaar(toMedewerkerVelden({ scholen: [], wijken: [] }), alle);
  const lees = (naam: string) => toEenRegel(leesTekst(antwoorden, naam));
  const groepen = splitGroepen(lees('groepen'));
  const gekozen = leesCodes(antwoorden, 'rollen');
  return {
    id,
    naam: lees('naam'),
    email: lees('email'),
    rollen: ROLLEN.filter((rol) => gekozen.includes(rol)),
    scholen: leesCodes(antwoorden, 'scholen').toSorted(),
    ...(groepen.length > 0 ? { groepen } : {}),
    ...(lees('tpo') ? { tpo: lees('tpo') } : {}),
    ...(antwoorden['isActief'] === false ? { isActief: false } : {}),
  };
}
