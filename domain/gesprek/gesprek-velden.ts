import type { DossierBeeld } from '../dossier/dossier-beeld';
import type { Antwoorden } from '../formulier/antwoord';
import { always, type Optie, type Veld } from '../formulier/veld';
import type { Refusal } from '../result';
import { leesDatum, nietTeVer } from '../stappenplan/datum-volgorde';
import type { GesprekSoort } from './gesprek';

export const GESPREK_LABEL = {
  evaluatiegesprek: 'Evaluatiegesprek',
  startgesprek: 'Startgesprek',
} as const satisfies Record<GesprekSoort, string>;

const SOORT_OPTIES: readonly Optie[] = Object.entries(GESPREK_LABEL).map(([code, label]) => ({ code, label }));
const GROEP = { school: 'School', swv: 'Samenwerkingsverband' } as const;

type Keuzes = DossierBeeld['personen'];

/** Whom somebody may invite: who works at the school, and who reads along at the swv once the dossier is shared (BR-19). */
export const listUitTeNodigen = (
  personen: Keuzes,
  { isGedeeld, geplandDoor }: { isGedeeld: boolean; geplandDoor: string },
): Keuzes =>
  personen.filter(({ id, uit, isActief = true }) => isActief && id !== geplandDoor && (uit === 'school' || isGedeeld));

const WANNEER_EN_WIE = (personen: Keuzes): readonly Veld[] => [
  { naam: 'datum', soort: 'datum', label: 'Datum', isVerplicht: always, breedte: 1 },
  { naam: 'van', soort: 'tijd', label: 'Van', isVerplicht: always, breedte: 1 },
  { naam: 'tot', soort: 'tijd', label: 'Tot', isVerplicht: always, breedte: 1 },
  {
    naam: 'metWie',
    soort: 'meerkeuze',
    label: 'Wie nodig je uit?',
    help: 'Wie het gesprek plant, krijgt de uitnodiging ook.',
    opties: personen.map(({ id, naam, functie, uit }) => ({
      code: id,
      label: `${naam}, ${functie}`,
      groep: GROEP[uit],
    })),
    isVerplicht: always,
  },
];

/** A talk in 2062 is a slip of the pen. */
export const checkNietTeVer = (antwoorden: Antwoorden, vandaag: string): readonly Refusal[] =>
  nietTeVer(leesDatum(antwoorden, 'datum'), vandaag, 'datum', 'Het gesprek');

/** A new talk. `personen` as `listUitTeNodigen` gives them. */
export const listGesprekVelden = (personen: Keuzes): readonly Veld[] => [
  { naam: 'wat', soort: 'keuze', label: 'Welk gesprek?', opties: SOORT_OPTIES, isVerplicht: always },
  ...WANNEER_EN_WIE(personen),
];

/** Another day, time or company; a talk does not become another talk. */
export const listVerzetVelden = WANNEER_EN_WIE;
