import type { Deelnemer, DeelnemerRol } from '@domain/bijeenkomst/aanmelding';
import { JOOST, MARIT, MEDEWERKERS, NADIA, SCHOLEN } from '../personas';

const VOORNAMEN = [
  'Aafke',
  'Bas',
  'Carlijn',
  'Daan',
  'Esra',
  'Floor',
  'Gijs',
  'Hajar',
  'Ilse',
  'Jesse',
  'Karima',
  'Luuk',
  'Maud',
  'Niels',
  'Oumaima',
  'Pim',
  'Renske',
  'Samir',
  'Tessa',
  'Wout',
  'Yasmin',
];

/** Birds and plants: nobody is called so by accident. */
export const ACHTERNAMEN = [
  'Winterkoning',
  'Roodborst',
  'Pimpelmees',
  'Goudvink',
  'Kievit',
  'Grutto',
  'Tureluur',
  'Wulp',
  'Scholekster',
  'Aalscholver',
  'IJsvogel',
  'Kwikstaart',
  'Boomklever',
  'Nachtegaal',
  'Leeuwerik',
  'Sperwer',
  'Torenvalk',
  'Buizerd',
  'Kluut',
  'Zilverschoon',
  'Duizendblad',
  'Speenkruid',
  'Dotterbloem',
  'Pinksterbloem',
  'Sleutelbloem',
  'Vingerhoedskruid',
  'Berenklauw',
  'Fluitenkruid',
  'Hondsdraf',
  'Smeerwortel',
  'Weegbree',
  'Wilgenroosje',
  'Egelantier',
  'Liguster',
  'Meidoorn',
  'Sleedoorn',
  'Kornoelje',
  'Vlierbes',
  'Kardinaalsmuts',
  'Waterviolier',
];

/** Where each school gets its mail. */
const MAIL: Record<(typeof SCHOLEN)[number]['id'], string> = {
  '99AA00': 'zilverenreiger.example',
  '99AB00': 'waterrad.example',
  '99AC00': 'zevenbruggen.example',
  '99AC01': 'zevenbruggen.example',
  '99AD00': 'klimopschool.example',
  '99BA00': 'kadetuin.example',
  '99CA00': 'lindeborgh.example',
};
const ROLLEN: readonly DeelnemerRol[] = ['ib', 'ib', 'kc', 'ib', 'leerkracht', 'kc', 'directie'];

const kies = <T>(lijst: readonly T[], plaats: number): T => lijst[plaats % lijst.length]!;

/** Somebody of a school, the same for the same number; 840 different ones. */
export function toDeelnemer(nummer: number): Deelnemer {
  const voornaam = kies(VOORNAMEN, nummer);
  const achternaam = kies(ACHTERNAMEN, nummer);
  const { id, naam } = kies(SCHOLEN, Math.floor(nummer * 1.7));
  return {
    naam: `${voornaam} ${achternaam}`,
    email: `${voornaam}.${achternaam}@${MAIL[id]}`.toLowerCase(),
    rol: kies(ROLLEN, nummer),
    school: naam,
    schoolId: id,
  };
}

/** A persona as a participant. */
function toDeelnemerVan(medewerkerId: string): Deelnemer {
  const { naam, email, rollen, scholen } = MEDEWERKERS.find(({ id }) => id === medewerkerId)!;
  const school = SCHOLEN.find(({ id }) => id === scholen[0])!;
  return { naam, email, rol: rollen[0] === 'kc' ? 'kc' : 'ib', school: school.naam, schoolId: school.id };
}

export const BEKENDEN: readonly Deelnemer[] = [MARIT, JOOST, NADIA].map(toDeelnemerVan);
