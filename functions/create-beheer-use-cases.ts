import type { BeheerUseCases } from './http/routes/beheer-use-cases';
import type { BeheerDeps } from './use-cases/beheer/beheer-deps';
import { createApplyImport, createPreviewImport } from './use-cases/beheer/import-lijst';
import { createListMedewerkers, createOpenMedewerker, createSaveMedewerker } from './use-cases/beheer/medewerkers';
import { createListScholen, createOpenSchool, createSaveSchool } from './use-cases/beheer/scholen';
import { forBeheer } from './use-cases/beheer/staff';
import { createReadSwvInstellingen, createSaveSwvInstellingen } from './use-cases/beheer/swv-instellingen';

/** Every use-case about directory and settings, wired once; only who has the role beheer comes through. */
export const createBeheerUseCases = (deps: BeheerDeps): BeheerUseCases => ({
  listScholen: forBeheer(createListScholen(deps)),
  openSchool: forBeheer(createOpenSchool(deps)),
  saveSchool: forBeheer(createSaveSchool(deps)),
  listMedewerkers: forBeheer(createListMedewerkers(deps)),
  openMedewerker: forBeheer(createOpenMedewerker(deps)),
  saveMedewerker: forBeheer(createSaveMedewerker(deps)),
  readSwvInstellingen: forBeheer(createReadSwvInstellingen(deps)),
  saveSwvInstellingen: forBeheer(createSaveSwvInstellingen(deps)),
  previewImport: forBeheer(createPreviewImport(deps)),
  applyImport: forBeheer(createApplyImport(deps)),
});
