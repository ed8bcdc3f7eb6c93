import { addDagen } from '@domain/datum/datum';
import { vandaag } from '../scenarios/dossier-werk';
import type { Inschrijving } from './meld-aan';

export const dagOver = (dagen: number): string => addDagen(vandaag(), dagen);

export const WIJKEN = ['Molenkwartier', 'Noorderhaven', 'Oostersluis', 'Westerkade', 'Zuiderpark'];
export const VRAAG = 'Welke casus neem je mee?';

/** What staff fill in themselves; the rest is proposed. */
export const EXTRA = {
  titel: 'Extra bijeenkomst met eigen casus',
  wijk: 'alle',
  datum: dagOver(30),
  van: '15:30',
  vorm: 'locatie',
  plaats: 'Kantoor, Kade 12',
  capaciteit: 3,
  vragen: [{ id: 'casus', label: VRAAG, soort: 'tekst' }],
};

const SAMIRA = { naam: 'Samira Tureluur', email: 'samira@zilverenreiger.example', rol: 'leerkracht' };
const KIM: Inschrijving = {
  naam: 'Kim Waterhoen',
  email: 'kim@zilverenreiger.example',
  zoekSchool: 'reiger',
  school: 'De Zilveren Reiger',
  rol: 'IB’er',
  collega: SAMIRA,
};
const OTTO: Inschrijving = {
  naam: 'Otto Grutto',
  email: 'otto@waterrad.example',
  zoekSchool: '99AB',
  school: 'Het Waterrad',
  rol: 'KC’er',
};
const LOES: Inschrijving = {
  naam: 'Loes Kluut',
  email: 'loes@elders.example',
  zoekSchool: 'Een school van elders',
  rol: 'directie',
};
/** Kim brings Samira and cancels herself; Loes waits and gets that place. */
export const MENSEN = { KIM, SAMIRA, OTTO, LOES };
/** Who is there in the end. */
export const AANWEZIGEN = [SAMIRA, OTTO, LOES];

export const REACTIE =
  'Praktisch, met voorbeelden. Ik heb geoefend met tussendoelen en het integratief beeld. Fijne intervisie.';
