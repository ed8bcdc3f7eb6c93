import type { School } from '../adresboek/medewerker';
import type { DossierInstellingen } from '../beheer/instellingen';
import type { BerichtStatus } from '../bericht/bericht';
import type { Antwoorden } from '../formulier/antwoord';
import type { Pad, Stempel } from '../formulier/wijziging';
import type { StapNummer } from '../stappenplan/stap';
import type { Kop, LogboekRegel, Momentopname, StapToestand } from './dossier';

/** What the user may do now; the screen shows a button for each and for nothing else. */
export type DossierActie =
  'logboekSchrijven' | 'delen' | 'delingIntrekken' | 'versturen' | 'oppMaken' | 'gesprekPlannen';
export type StapActie = 'bewaren' | 'gereedMelden' | 'heropenen';

/** Someone from the directory, as much as a colleague may see. */
export type Persoon = { id: string; naam: string; functie: string };

export type StapBeeld = {
  nummer: StapNummer;
  toestand: StapToestand;
  antwoorden: Antwoorden;
  stempels: { readonly [pad: Pad]: Stempel };
  gewijzigd?: Stempel;
  gereed?: Stempel;
  acties: readonly StapActie[];
};

export type BerichtBeeld = {
  id: string;
  aan: Persoon;
  onderwerp: string;
  documenten: readonly string[];
  toelichting: string;
  status: BerichtStatus;
  klaargezet: Stempel;
  verzondenOp?: string;
  laatsteFout?: string;
  magOpnieuw: boolean;
};

/** One dossier as the server shows it to one person. */
export type DossierBeeld = {
  id: string;
  /** Changes with every commit in the dossier. */
  versie: string;
  kop: Kop;
  school: School;
  stappen: readonly StapBeeld[];
  momentopnamen: readonly Momentopname[];
  /** Newest first. */
  logboek: readonly LogboekRegel[];
  berichten: readonly BerichtBeeld[];
  acties: readonly DossierActie[];
  /** Of the swv: what the steps choose from and when we warn. */
  instellingen: DossierInstellingen;
  /** Whom a persoon veld may name: the staff of the school and the consulenten of its TPO. */
  personen: readonly (Persoon & { uit: 'school' | 'swv'; isActief?: boolean })[];
};

/** A colleague who has this dossier open now. */
export type Aanwezige = { id: string; naam: string; stap: StapNummer };
