import type { KennisbankUseCases } from './http/routes/kennisbank-use-cases';
import type { KennisbankDeps } from './use-cases/kennisbank/artikel-store';
import { createJudgeNuttig } from './use-cases/kennisbank/judge-nuttig';
import { createListArtikelen } from './use-cases/kennisbank/list-artikelen';
import { createListArtikelWerklijst } from './use-cases/kennisbank/list-werklijst';
import {
  createPublishArtikel,
  createRestoreArtikel,
  createReturnArtikel,
  createSubmitArtikel,
  createWithdrawArtikel,
} from './use-cases/kennisbank/move-artikel';
import { createOpenArtikel } from './use-cases/kennisbank/open-artikel';
import { createProposeArtikel } from './use-cases/kennisbank/propose-artikel';
import { createReadArtikel } from './use-cases/kennisbank/read-artikel';
import { createReadKennisbank } from './use-cases/kennisbank/read-kennisbank';
import { createSaveArtikel } from './use-cases/kennisbank/save-artikel';
import { forSchrijver, forVerbinder } from './use-cases/kennisbank/staff';

/** Every use-case about the kennisbank, wired once; everybody reads, the swv writes, the Themaverbinder publishes. */
export const createKennisbankUseCases = (deps: KennisbankDeps): KennisbankUseCases => ({
  readKennisbank: createReadKennisbank(deps),
  judgeNuttig: createJudgeNuttig(deps, createListArtikelen(deps)),
  listArtikelWerklijst: forSchrijver(createListArtikelWerklijst(deps)),
  openArtikel: forSchrijver(createOpenArtikel(deps)),
  proposeArtikel: forSchrijver(createProposeArtikel(deps)),
  readArtikel: forSchrijver(createReadArtikel(deps)),
  saveArtikel: forSchrijver(createSaveArtikel(deps)),
  submitArtikel: forSchrijver(createSubmitArtikel(deps)),
  publishArtikel: forVerbinder(createPublishArtikel(deps)),
  returnArtikel: forVerbinder(createReturnArtikel(deps)),
  restoreArtikel: forVerbinder(createRestoreArtikel(deps)),
  withdrawArtikel: forVerbinder(createWithdrawArtikel(deps)),
});
