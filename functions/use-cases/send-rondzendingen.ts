import type { Rondzending } from '@domain/bijeenkomst/rondzending';
import type { Clock, DocumentStore, Log } from '../ports';
import type { RondzendingUitkomst, SendRondzending } from './send-rondzending';

type Telling = { [soort in RondzendingUitkomst['soort'] | 'storing']: number };
export type SendOpenRondzendingen = () => Promise<Telling>;
type Deps = { bijeenkomsten: DocumentStore; sendRondzending: SendRondzending; clock: Clock; log: Log };

const PER_RUN = 50;
/** None is started after this; the host stops at five minutes. */
const LANGSTE_RUN_MS = 150_000;

/** The guarantee behind the change feed: every rondzending that is still open. Run it every minute. */
export const createSendOpenRondzendingen =
  ({ bijeenkomsten, sendRondzending, clock, log }: Deps): SendOpenRondzendingen =>
  async () => {
    const telling: Telling = { klaar: 0, nietOpen: 0, later: 0, storing: 0 };
    const begin = clock().getTime();
    const { items } = await bijeenkomsten.query<Rondzending>({
      soort: 'rondzending',
      where: [{ field: 'status', is: 'open' }],
      sort: { field: 'klaargezetOp', richting: 'op' },
      limit: PER_RUN,
    });
    for (const { partition, value } of items) {
      if (clock().getTime() - begin > LANGSTE_RUN_MS) break;
      const uitkomst = await sendRondzending(partition, value.id).catch((error: unknown) => {
        log('error', 'rondzending-storing', {
          rondzendingId: value.id,
          fout: error instanceof Error ? error.name : '',
        });
        return { soort: 'storing' as const };
      });
      telling[uitkomst.soort] += 1;
    }
    return telling;
  };
