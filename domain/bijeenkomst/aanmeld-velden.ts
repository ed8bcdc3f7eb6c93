import type { Rij } from '../formulier/antwoord';
import { always, type EnkelVeld, type Optie, type Veld } from '../formulier/veld';
import { DEELNEMER_ROL_LABEL } from './aanmelding';
import { toVelden } from './vragen';

const ROL_OPTIES: readonly Optie[] = Object.entries(DEELNEMER_ROL_LABEL).map(([code, label]) => ({ code, label }));

/** With the person who fills in the form this makes ten, the most that one request may bring. */
const MAX_COLLEGAS = 9;

const NAAM: EnkelVeld = {
  naam: 'naam',
  soort: 'tekst',
  label: 'Voor- en achternaam',
  maxLengte: 100,
  isVerplicht: always,
  breedte: 1,
};
const EMAIL: EnkelVeld = {
  naam: 'email',
  soort: 'tekst',
  label: 'E-mailadres van je werk',
  maxLengte: 200,
  invoer: 'email',
  isVerplicht: always,
  breedte: 1,
};
const SCHOOL: EnkelVeld = {
  naam: 'school',
  soort: 'tekst',
  label: 'School',
  help: 'Zoek op naam of BRIN. Staat je school er niet bij? Typ dan de naam.',
  maxLengte: 150,
  suggesties: 'scholen',
  isVerplicht: always,
};
const ROL: EnkelVeld = {
  naam: 'rol',
  soort: 'keuze',
  label: 'Wat doe je op school?',
  opties: ROL_OPTIES,
  isVerplicht: always,
};

/** The sign-up form of one bijeenkomst: `vragen` are the rows of its `VRAGEN_VELD`. */
export const listAanmeldVelden = (vragen: readonly Rij[]): readonly Veld[] => [
  NAAM,
  EMAIL,
  SCHOOL,
  ROL,
  ...toVelden(vragen),
  {
    naam: 'collegas',
    soort: 'lijst',
    label: 'Collega’s van dezelfde school',
    help: 'Meld je collega’s meteen mee aan. Iedereen krijgt een eigen bevestiging.',
    rijNaam: 'collega',
    maxRijen: MAX_COLLEGAS,
    velden: [
      NAAM,
      {
        naam: 'email',
        soort: 'tekst',
        label: 'E-mailadres',
        maxLengte: 200,
        invoer: 'email',
        isVerplicht: always,
        breedte: 1,
      },
      { ...ROL, label: 'Rol', breedte: 1 },
    ],
  },
];

/** What somebody may change afterwards. Not the address: that is what the sign-up is known by. */
export const listWijzigVelden = (vragen: readonly Rij[]): readonly EnkelVeld[] => [
  NAAM,
  SCHOOL,
  ROL,
  ...toVelden(vragen),
];
