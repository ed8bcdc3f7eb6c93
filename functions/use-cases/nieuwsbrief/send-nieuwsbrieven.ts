import type { Nieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief';
import type { DocumentStore, Log } from '../../ports';
import type { NieuwsbriefUitkomst, SendNieuwsbrief } from './send-nieuwsbrief';

type Telling = { [soort in NieuwsbriefUitkomst['soort'] | 'storing']: number };
export type SendOpenNieuwsbrieven = () => Promise<Telling>;
type Deps = { helpdesk: DocumentStore; sendNieuwsbrief: SendNieuwsbrief; log: Log };

const PER_RUN = 10;

/** The guarantee behind the change feed: every issue of which mails are still to be made. Run it every minute. */
export const createSendOpenNieuwsbrieven =
  ({ helpdesk, sendNieuwsbrief, log }: Deps): SendOpenNieuwsbrieven =>
  async () => {
    const telling: Telling = { klaar: 0, nietOpen: 0, later: 0, storing: 0 };
    const { items } = await helpdesk.query<Nieuwsbrief>({
      soort: 'nieuwsbrief',
      where: [{ field: 'status', is: 'verzenden' }],
      sort: { field: 'op', richting: 'op' },
      limit: PER_RUN,
    });
    for (const { value } of items) {
      const uitkomst = await sendNieuwsbrief(value.nieuwsbriefId).catch((error: unknown) => {
        log('error', 'nieuwsbrief-storing', {
          nieuwsbriefId: value.nieuwsbriefId,
          fout: error instanceof Error ? error.name : '',
        });
        return { soort: 'storing' as const };
      });
      telling[uitkomst.soort] += 1;
    }
    return telling;
  };
