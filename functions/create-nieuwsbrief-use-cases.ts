import type { NieuwsbriefUseCases } from './http/routes/nieuwsbrief-use-cases';
import { createListArchief } from './use-cases/nieuwsbrief/list-archief';
import { createListBronnen } from './use-cases/nieuwsbrief/list-bronnen';
import { createListNieuwsbrieven } from './use-cases/nieuwsbrief/list-nieuwsbrieven';
import type { NieuwsbriefDeps } from './use-cases/nieuwsbrief/nieuwsbrief-deps';
import { createOpenNieuwsbrief } from './use-cases/nieuwsbrief/open-nieuwsbrief';
import { createQueueNieuwsbrief } from './use-cases/nieuwsbrief/queue-nieuwsbrief';
import { createReadNieuwsbrief } from './use-cases/nieuwsbrief/read-nieuwsbrief';
import { createReadPubliekeNieuwsbrief } from './use-cases/nieuwsbrief/read-publieke-nieuwsbrief';
import { createRemoveNieuwsbrief } from './use-cases/nieuwsbrief/remove-nieuwsbrief';
import { createRetryNieuwsbrief } from './use-cases/nieuwsbrief/retry-nieuwsbrief';
import { createSaveNieuwsbrief } from './use-cases/nieuwsbrief/save-nieuwsbrief';
import { createShowVoorbeeld } from './use-cases/nieuwsbrief/show-voorbeeld';
import { forRedactie } from './use-cases/nieuwsbrief/staff';
import { createUnsubscribe } from './use-cases/nieuwsbrief/unsubscribe';
import { createBegrenzing } from './use-cases/publiek/begrenzing';

/** Every use-case about the nieuwsbrief, wired once; `forRedactie` stands before each that needs an account. */
export function createNieuwsbriefUseCases(deps: NieuwsbriefDeps): NieuwsbriefUseCases {
  return {
    listNieuwsbrieven: forRedactie(createListNieuwsbrieven(deps)),
    openNieuwsbrief: forRedactie(createOpenNieuwsbrief(deps)),
    readNieuwsbrief: forRedactie(createReadNieuwsbrief(deps)),
    saveNieuwsbrief: forRedactie(createSaveNieuwsbrief(deps)),
    removeNieuwsbrief: forRedactie(createRemoveNieuwsbrief(deps)),
    queueNieuwsbrief: forRedactie(createQueueNieuwsbrief(deps)),
    retryNieuwsbrief: forRedactie(createRetryNieuwsbrief(deps)),
    showVoorbeeld: forRedactie(createShowVoorbeeld(deps)),
    listBronnen: forRedactie(createListBronnen(deps)),
    listArchief: createListArchief(deps),
    readPubliekeNieuwsbrief: createReadPubliekeNieuwsbrief(deps),
    unsubscribe: createUnsubscribe({ ...deps, begrens: createBegrenzing(deps) }),
  };
}
