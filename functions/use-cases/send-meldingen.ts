import type { Melding } from '@domain/melding/melding';
import type { Clock, DocumentStore, Log, Stored } from '../ports';
import type { MeldingUitkomst, SendMelding } from './send-melding';

type Bron = { store: DocumentStore; sendMelding: SendMelding };
export type SendDueMeldingen = () => Promise<{ [soort in MeldingUitkomst | 'storing']: number }>;

const PER_RUN = 100;
const LANGSTE_RUN_MS = 60_000;

async function listDue(store: DocumentStore, nu: string): Promise<readonly Stored<Melding>[]> {
  const page = await store.query<Melding>({
    soort: 'melding',
    where: [
      { field: 'status', in: ['klaargezet', 'bezig'] },
      { field: 'volgendePoging', totEnMet: nu },
    ],
    sort: { field: 'volgendePoging', richting: 'op' },
    limit: PER_RUN,
  });
  return page.items;
}

/** One that breaks does not stop the others; its claim ends by itself. */
async function sendOne({ sendMelding }: Bron, { partition, value }: Stored<Melding>, log: Log) {
  try {
    return await sendMelding(partition, value.id);
  } catch (error) {
    log('warn', 'melding-storing', { fout: error instanceof Error ? error.name : 'onbekend' });
    return 'storing';
  }
}

/** The guarantee behind the change feed. Run it every minute; after one that has to wait the rest waits too. */
export const createSendDueMeldingen =
  ({ bronnen, clock, log }: { bronnen: readonly Bron[]; clock: Clock; log: Log }): SendDueMeldingen =>
  async () => {
    const begin = clock();
    const telling = { verzonden: 0, later: 0, vervallen: 0, nietVrij: 0, storing: 0 };
    const isTijd = () => telling.later === 0 && clock().getTime() - begin.getTime() < LANGSTE_RUN_MS;
    for (const bron of bronnen)
      for (const melding of isTijd() ? await listDue(bron.store, begin.toISOString()) : [])
        if (isTijd()) telling[await sendOne(bron, melding, log)] += 1;
    return telling;
  };
