import type { Medewerker, School } from '../adresboek/medewerker';
import type { Kanalen } from '../beheer/instellingen';
import type { Kop, StapToestand } from '../dossier/dossier';
import type { DossierActie, StapActie } from '../dossier/dossier-beeld';
import type { StapNummer } from '../stappenplan/stap';
import { mayDoInDossier, mayDoInStap } from './toegang';

type Mogelijk = (kop: Kop) => boolean;
const isOpen: Mogelijk = ({ isGearchiveerd }) => !isGearchiveerd;

/** What the state of a dossier leaves possible. Sending stays possible before sharing: the screen then proposes to share. */
const MOGELIJK = {
  logboekSchrijven: isOpen,
  delen: (kop) => isOpen(kop) && !kop.isGedeeld,
  delingIntrekken: (kop) => isOpen(kop) && kop.isGedeeld,
  versturen: isOpen,
  oppMaken: () => true,
  gesprekPlannen: isOpen,
} as const satisfies Record<DossierActie, Mogelijk>;

const DOSSIER_ACTIES = Object.keys(MOGELIJK) as readonly DossierActie[];

const ALLES_AAN: Pick<Kanalen, 'gesprekken'> = { gesprekken: true };

/** What this person may do in this dossier now: role and state together, and what the swv uses. */
export const listDossierActies = (
  medewerker: Medewerker,
  kop: Kop,
  scholen: readonly School[],
  { gesprekken } = ALLES_AAN,
): readonly DossierActie[] =>
  DOSSIER_ACTIES.filter(
    (actie) =>
      MOGELIJK[actie](kop) &&
      mayDoInDossier(medewerker, kop, scholen, actie) &&
      (gesprekken || actie !== 'gesprekPlannen'),
  );

/** An archived dossier is read only; reopening step 11 is the way back. */
function listMogelijkeStapActies(kop: Kop, nummer: StapNummer, toestand: StapToestand): readonly StapActie[] {
  if (kop.isGearchiveerd && nummer !== 11) return [];
  if (toestand === 'nvt') return [];
  return toestand === 'gereed' ? ['heropenen'] : ['bewaren', 'gereedMelden'];
}

export const listStapActies = (
  medewerker: Medewerker,
  kop: Kop,
  scholen: readonly School[],
  stap: { nummer: StapNummer; toestand: StapToestand },
): readonly StapActie[] =>
  listMogelijkeStapActies(kop, stap.nummer, stap.toestand).filter((actie) =>
    mayDoInStap(medewerker, kop, scholen, actie, stap.nummer),
  );
