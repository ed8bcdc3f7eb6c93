import type { BijeenkomstUseCases } from './http/routes/bijeenkomst-use-cases';
import type { MakeTabel } from './ports';
import { createAddAanmelding } from './use-cases/bijeenkomsten/add-aanmelding';
import { createCancelAanmelding } from './use-cases/bijeenkomsten/cancel-aanmelding';
import { createCancelBijeenkomst } from './use-cases/bijeenkomsten/cancel-bijeenkomst';
import { createCloseBijeenkomst } from './use-cases/bijeenkomsten/close-bijeenkomst';
import { createCopyBijeenkomst } from './use-cases/bijeenkomsten/copy-bijeenkomst';
import { createExportAntwoorden } from './use-cases/bijeenkomsten/export-antwoorden';
import { createExportDeelnemers } from './use-cases/bijeenkomsten/export-deelnemers';
import { createListBijeenkomsten } from './use-cases/bijeenkomsten/list-bijeenkomsten';
import { createMoveAanmelding } from './use-cases/bijeenkomsten/move-aanmelding';
import { createOpenBijeenkomst } from './use-cases/bijeenkomsten/open-bijeenkomst';
import { createOpenReeks } from './use-cases/bijeenkomsten/open-reeks';
import { createPublishBijeenkomst } from './use-cases/bijeenkomsten/publish-bijeenkomst';
import { createQueueRondzending } from './use-cases/bijeenkomsten/queue-rondzending';
import { createReadBijeenkomst } from './use-cases/bijeenkomsten/read-bijeenkomst';
import { createRemoveBijeenkomst } from './use-cases/bijeenkomsten/remove-bijeenkomst';
import { createRetryDeelnemerMail } from './use-cases/bijeenkomsten/retry-deelnemer-mail';
import { createSaveBijeenkomst } from './use-cases/bijeenkomsten/save-bijeenkomst';
import { createSaveWoorden } from './use-cases/bijeenkomsten/save-woorden';
import { createSetAanwezigheid } from './use-cases/bijeenkomsten/set-aanwezigheid';
import { createShowOverzicht } from './use-cases/bijeenkomsten/show-overzicht';
import { createShowTerugblik } from './use-cases/bijeenkomsten/show-terugblik';
import { forStaff } from './use-cases/bijeenkomsten/staff';
import type { BijeenkomstDeps } from './use-cases/deps';

/** Every use-case about bijeenkomsten, wired once; `forStaff` stands before each. */
export function createBijeenkomstUseCases(deps: BijeenkomstDeps & { makeTabel: MakeTabel }): BijeenkomstUseCases {
  return {
    listBijeenkomsten: forStaff(createListBijeenkomsten(deps)),
    showOverzicht: forStaff(createShowOverzicht(deps)),
    openBijeenkomst: forStaff(createOpenBijeenkomst(deps)),
    openReeks: forStaff(createOpenReeks(deps)),
    readBijeenkomst: forStaff(createReadBijeenkomst(deps)),
    saveBijeenkomst: forStaff(createSaveBijeenkomst(deps)),
    removeBijeenkomst: forStaff(createRemoveBijeenkomst(deps)),
    copyBijeenkomst: forStaff(createCopyBijeenkomst(deps)),
    publishBijeenkomst: forStaff(createPublishBijeenkomst(deps)),
    closeBijeenkomst: forStaff(createCloseBijeenkomst(deps)),
    cancelBijeenkomst: forStaff(createCancelBijeenkomst(deps)),
    queueRondzending: forStaff(createQueueRondzending(deps)),
    addAanmelding: forStaff(createAddAanmelding(deps)),
    cancelAanmelding: forStaff(createCancelAanmelding(deps)),
    moveAanmelding: forStaff(createMoveAanmelding(deps)),
    setAanwezigheid: forStaff(createSetAanwezigheid(deps)),
    retryDeelnemerMail: forStaff(createRetryDeelnemerMail(deps)),
    showTerugblik: forStaff(createShowTerugblik(deps)),
    saveWoorden: forStaff(createSaveWoorden(deps)),
    exportDeelnemers: forStaff(createExportDeelnemers(deps)),
    exportAntwoorden: forStaff(createExportAntwoorden(deps)),
  };
}
