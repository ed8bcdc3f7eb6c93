import type { Persoon } from '../dossier/dossier-beeld';
import type { Stempel } from '../formulier/wijziging';
import type { GesprekSoort, GesprekStatus, PuntCode } from './gesprek';

/** What the user may do with this talk now. */
export type GesprekActie = 'verzetten' | 'annuleren' | 'opnieuw' | 'afvinken';
export type PuntBeeld = { code: PuntCode; label: string; gedaan?: Stempel };

/** One talk as the server shows it to who may read the dossier. */
export type GesprekBeeld = {
  id: string;
  dossierId: string;
  wat: GesprekSoort;
  datum: string;
  van: string;
  tot: string;
  genodigden: readonly Persoon[];
  status: GesprekStatus;
  /** To hand back with a change. */
  versie: number;
  /** Opens the meeting in Teams. */
  joinUrl?: string;
  geplandDoor: Stempel;
  isVoorbij: boolean;
  punten: readonly PuntBeeld[];
  acties: readonly GesprekActie[];
};

/** The talks of one dossier, the next one first. `isAan`: the swv uses this. */
export type Gesprekken = { isAan: boolean; gesprekken: readonly GesprekBeeld[] };

/** A talk of today, to choose from when the meeting tells nothing. */
export type GesprekVandaag = { gesprek: GesprekBeeld; nummer: string; leerling: string };
/** What the tab in a meeting shows. `isAan`: the swv uses this. Without `gesprek`: this meeting is not one that was planned here. */
export type VergaderingBeeld = { isAan: boolean; gesprek?: GesprekBeeld; vandaag: readonly GesprekVandaag[] };
