import type {
  ImportUitkomst,
  ImportVoorbeeld,
  MedewerkerRij,
  MedewerkersBeeld,
  ScholenBeeld,
  SchoolRij,
} from '@domain/beheer/beheer-beeld';
import type { InstellingenBeeld } from '@domain/beheer/instellingen';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { Request } from './request';

const schoolOf = (id: string) => `beheer/scholen/${encodeURIComponent(id)}`;
const medewerkerOf = (id: string) => `beheer/medewerkers/${encodeURIComponent(id)}`;

/**
 * The routes of beheer, made only where beheer is opened. Each may throw a `Storing`. Changes carry the value they started
 * from; who meets a change of somebody else gets `botsingen` and nothing is saved.
 */
export const createBeheerApi = ({ json, upload }: Request) => ({
  scholen: (signal?: AbortSignal) => json<ScholenBeeld>('GET', 'beheer/scholen', { signal }),
  /** Answers to `SCHOOL_NIEUW_VELDEN`; the same again is the same school. */
  maakSchool: (antwoorden: Antwoorden) => json<SchoolRij>('POST', 'beheer/scholen', { body: { antwoorden } }),
  /** Changes of `SCHOOL_VELDEN`. */
  bewaarSchool: (id: string, wijzigingen: readonly Wijziging[]) =>
    json<SchoolRij>('PATCH', schoolOf(id), { body: { wijzigingen } }),

  medewerkers: (signal?: AbortSignal) => json<MedewerkersBeeld>('GET', 'beheer/medewerkers', { signal }),
  /** Answers to `toMedewerkerNieuwVelden(keuzes)`; the same again is the same medewerker. */
  maakMedewerker: (antwoorden: Antwoorden) =>
    json<MedewerkerRij>('POST', 'beheer/medewerkers', { body: { antwoorden } }),
  /** Changes of `toMedewerkerVelden(keuzes)`. */
  bewaarMedewerker: (id: string, wijzigingen: readonly Wijziging[]) =>
    json<MedewerkerRij>('PATCH', medewerkerOf(id), { body: { wijzigingen } }),

  instellingen: (signal?: AbortSignal) => json<InstellingenBeeld>('GET', 'beheer/instellingen', { signal }),
  /** Changes of `SWV_VELDEN`. */
  bewaarInstellingen: (wijzigingen: readonly Wijziging[]) =>
    json<InstellingenBeeld>('PATCH', 'beheer/instellingen', { body: { wijzigingen } }),

  /** A CSV file of at most 2 MB, with schools or with medewerkers: the header says which. Nothing is written. */
  bekijkImport: (bestand: File) => upload<ImportVoorbeeld>('beheer/importvoorbeeld', bestand),
  /** The same file again, with the vingerafdruk of the preview that the user saw. Doing it twice does it once. */
  importeer: (vingerafdruk: string, bestand: File) =>
    upload<ImportUitkomst>(`beheer/import/${encodeURIComponent(vingerafdruk)}`, bestand),
});

export type BeheerApi = ReturnType<typeof createBeheerApi>;
