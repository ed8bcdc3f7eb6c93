import type { ListArchief } from '../../use-cases/nieuwsbrief/list-archief';
import type { ListBronnen } from '../../use-cases/nieuwsbrief/list-bronnen';
import type { ListNieuwsbrieven } from '../../use-cases/nieuwsbrief/list-nieuwsbrieven';
import type { OpenNieuwsbrief } from '../../use-cases/nieuwsbrief/open-nieuwsbrief';
import type { QueueNieuwsbrief } from '../../use-cases/nieuwsbrief/queue-nieuwsbrief';
import type { ReadNieuwsbrief } from '../../use-cases/nieuwsbrief/read-nieuwsbrief';
import type { ReadPubliekeNieuwsbrief } from '../../use-cases/nieuwsbrief/read-publieke-nieuwsbrief';
import type { RemoveNieuwsbrief } from '../../use-cases/nieuwsbrief/remove-nieuwsbrief';
import type { RetryNieuwsbrief } from '../../use-cases/nieuwsbrief/retry-nieuwsbrief';
import type { SaveNieuwsbrief } from '../../use-cases/nieuwsbrief/save-nieuwsbrief';
import type { ShowVoorbeeld } from '../../use-cases/nieuwsbrief/show-voorbeeld';
import type { Unsubscribe } from '../../use-cases/nieuwsbrief/unsubscribe';

/** What the routes about the nieuwsbrief ask for; the last three need no account. */
export type NieuwsbriefUseCases = {
  listNieuwsbrieven: ListNieuwsbrieven;
  openNieuwsbrief: OpenNieuwsbrief;
  readNieuwsbrief: ReadNieuwsbrief;
  saveNieuwsbrief: SaveNieuwsbrief;
  removeNieuwsbrief: RemoveNieuwsbrief;
  queueNieuwsbrief: QueueNieuwsbrief;
  retryNieuwsbrief: RetryNieuwsbrief;
  showVoorbeeld: ShowVoorbeeld;
  listBronnen: ListBronnen;
  listArchief: ListArchief;
  readPubliekeNieuwsbrief: ReadPubliekeNieuwsbrief;
  unsubscribe: Unsubscribe;
};
