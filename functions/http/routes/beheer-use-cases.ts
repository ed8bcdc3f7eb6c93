import type { ApplyImport, PreviewImport } from '../../use-cases/beheer/import-lijst';
import type { ListMedewerkers, OpenMedewerker, SaveMedewerker } from '../../use-cases/beheer/medewerkers';
import type { ListScholen, OpenSchool, SaveSchool } from '../../use-cases/beheer/scholen';
import type { ReadSwvInstellingen, SaveSwvInstellingen } from '../../use-cases/beheer/swv-instellingen';

/** What the routes of beheer ask for, each behind its gate. */
export type BeheerUseCases = {
  listScholen: ListScholen;
  openSchool: OpenSchool;
  saveSchool: SaveSchool;
  listMedewerkers: ListMedewerkers;
  openMedewerker: OpenMedewerker;
  saveMedewerker: SaveMedewerker;
  readSwvInstellingen: ReadSwvInstellingen;
  saveSwvInstellingen: SaveSwvInstellingen;
  previewImport: PreviewImport;
  applyImport: ApplyImport;
};
