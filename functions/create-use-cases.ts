import type { UseCases } from './http/routes/use-cases';
import type { MakePdf } from './ports';
import { createCompleteStap } from './use-cases/complete-stap';
import type { Deps, Instellingen } from './use-cases/deps';
import { createListTaken } from './use-cases/list-taken';
import { createListWerkvoorraad } from './use-cases/list-werkvoorraad';
import { createMakeOpp } from './use-cases/make-opp';
import { createNoteAanwezigheid } from './use-cases/note-aanwezigheid';
import { createOpenDossier } from './use-cases/open-dossier';
import { createProposeBericht } from './use-cases/propose-bericht';
import { createQueueBericht } from './use-cases/queue-bericht';
import { createReadDossier } from './use-cases/read-dossier';
import { createReopenStap } from './use-cases/reopen-stap';
import { createRetryBericht } from './use-cases/retry-bericht';
import { createSaveStap } from './use-cases/save-stap';
import { createShareDossier } from './use-cases/share-dossier';
import { createShowIk } from './use-cases/show-ik';
import { createUnshareDossier } from './use-cases/unshare-dossier';
import { createWriteLogboek } from './use-cases/write-logboek';

/** Every use-case that a route asks for, wired once. */
export function createUseCases(deps: Deps & Instellingen & { makePdf: MakePdf }): UseCases {
  return {
    showIk: createShowIk(deps),
    listWerkvoorraad: createListWerkvoorraad(deps),
    listTaken: createListTaken(deps),
    openDossier: createOpenDossier(deps),
    readDossier: createReadDossier(deps),
    makeOpp: createMakeOpp(deps),
    saveStap: createSaveStap(deps),
    completeStap: createCompleteStap(deps),
    reopenStap: createReopenStap(deps),
    writeLogboek: createWriteLogboek(deps),
    shareDossier: createShareDossier(deps),
    unshareDossier: createUnshareDossier(deps),
    proposeBericht: createProposeBericht(deps),
    queueBericht: createQueueBericht(deps),
    retryBericht: createRetryBericht(deps),
    noteAanwezigheid: createNoteAanwezigheid(deps),
  };
}
