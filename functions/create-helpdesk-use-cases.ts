import type { HelpdeskUseCases } from './http/routes/helpdesk-use-cases';
import type { MakeTabel, Postvak } from './ports';
import type { HelpdeskDeps } from './use-cases/deps';
import { createAskForAfzender } from './use-cases/helpdesk/ask-for-afzender';
import { createAskVraag } from './use-cases/helpdesk/ask-vraag';
import { createAssignVraag } from './use-cases/helpdesk/assign-vraag';
import { createCloseMailApart } from './use-cases/helpdesk/close-mail-apart';
import { createDismissMailmelding } from './use-cases/helpdesk/dismiss-mailmelding';
import { createExportInzicht } from './use-cases/helpdesk/export-inzicht';
import { createFollowUpVraag } from './use-cases/helpdesk/follow-up-vraag';
import { createJudgeWens } from './use-cases/helpdesk/judge-wens';
import { createLinkArtikel } from './use-cases/helpdesk/link-artikel';
import { createListMailApart } from './use-cases/helpdesk/list-mail-apart';
import { createListStellers } from './use-cases/helpdesk/list-stellers';
import { createListVragen } from './use-cases/helpdesk/list-vragen';
import { createListWensen } from './use-cases/helpdesk/list-wensen';
import { createMergeVragen } from './use-cases/helpdesk/merge-vragen';
import { createReadBijlage } from './use-cases/helpdesk/read-bijlage';
import { createReadVraag } from './use-cases/helpdesk/read-vraag';
import { createRetryHelpdeskMail } from './use-cases/helpdesk/retry-helpdesk-mail';
import { createSetStatus } from './use-cases/helpdesk/set-status';
import { createSaveInstellingen, type NoteInstelling } from './use-cases/helpdesk/save-instellingen';
import { createShowInfo } from './use-cases/helpdesk/show-info';
import { createShowInzicht } from './use-cases/helpdesk/show-inzicht';
import { createTakeOverRegel } from './use-cases/helpdesk/take-over-regel';
import { createListTeksten, createSaveTeksten } from './use-cases/helpdesk/teksten';
import { createUploadBijlage } from './use-cases/helpdesk/upload-bijlage';
import { createVoteWens } from './use-cases/helpdesk/vote-wens';
import { createWriteRegel } from './use-cases/helpdesk/write-regel';

/** Every use-case about the helpdesk, wired once; each judges itself who may. */
export function createHelpdeskUseCases(
  deps: HelpdeskDeps & { note: NoteInstelling; makeTabel: MakeTabel; postvak: Postvak },
): HelpdeskUseCases {
  const askVraag = createAskVraag(deps);
  const listMailApart = createListMailApart(deps);
  const showInfo = createShowInfo(deps);
  const showInzicht = createShowInzicht(deps);
  return {
    listVragen: createListVragen(deps),
    askVraag,
    readVraag: createReadVraag(deps),
    writeRegel: createWriteRegel(deps),
    setStatus: createSetStatus(deps),
    assignVraag: createAssignVraag(deps),
    mergeVragen: createMergeVragen(deps),
    followUpVraag: createFollowUpVraag(deps, askVraag),
    takeOverRegel: createTakeOverRegel(deps),
    linkArtikel: createLinkArtikel(deps),
    retryHelpdeskMail: createRetryHelpdeskMail(deps),
    dismissMailmelding: createDismissMailmelding(deps),
    uploadBijlage: createUploadBijlage(deps),
    readBijlage: createReadBijlage(deps),
    listWensen: createListWensen(deps),
    voteWens: createVoteWens(deps),
    judgeWens: createJudgeWens(deps),
    listMailApart,
    closeMailApart: createCloseMailApart(deps, listMailApart),
    listStellers: createListStellers(deps),
    askForAfzender: createAskForAfzender(deps),
    showInfo,
    saveInstellingen: createSaveInstellingen(deps, showInfo),
    listTeksten: createListTeksten(deps),
    saveTeksten: createSaveTeksten(deps),
    showInzicht,
    exportInzicht: createExportInzicht(showInzicht, deps.makeTabel),
  };
}
