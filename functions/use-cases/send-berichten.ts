import type { BerichtBasis } from '@domain/bericht/bericht';
import { HELPDESK_MAIL_SOORTEN } from '@domain/helpdesk/wissel';
import type { Clock, DocumentStore, Filter, Log, Stored } from '../ports';
import type { SendBericht, Verzending } from './send-bericht';

/** How many messages ended how. */
type Verzonden = { [soort in Verzending['soort'] | 'storing']: number };
export type SendDueBerichten = () => Promise<Verzonden>;
export type SendBerichtenDeps = {
  store: DocumentStore;
  sendBericht: SendBericht;
  clock: Clock;
  log: Log;
  /** What waits to be worked on; absent: messages. */
  rij?: Rij;
};
/** `eerst`: what goes before everything else of the round, because somebody waits for it. */
type Rij = { soort: string; open: readonly string[]; eerst?: Filter };

const BERICHTEN: Rij = { soort: 'bericht', open: ['klaargezet', 'bezig'] };
/** An answer to a question does not wait until all schools have their nieuwsbrief: one mailbox sends both, thirty a minute. */
export const VRAGEN_EERST: Rij = { ...BERICHTEN, eerst: { field: 'mailSoort', in: HELPDESK_MAIL_SOORTEN } };
/** Talks that the calendar has to follow. */
export const GESPREKKEN: Rij = { soort: 'gesprek', open: ['wachtend', 'bezig'] };

/** Graph allows a mailbox four calls at once. Source: platform.md §3.4. */
const TEGELIJK = 4;
const PER_RUN = 200;
/** No message is started after this; what started may take another two minutes, and the host stops at five. */
const LANGSTE_RUN_MS = 150_000;
/** The mailbox itself says no: going on would only cost every other message a try. */
const POSTVAK_DICHT = ['graph-401', 'graph-403', 'graph-404', 'graph-429', 'graph-token'];

/** The guarantee behind the change feed: sends what is due, and what a dead worker left behind. Run it every minute. */
export const createSendDueBerichten =
  ({ store, sendBericht, clock, log, rij = BERICHTEN }: SendBerichtenDeps): SendDueBerichten =>
  async () => {
    const begin = clock();
    const wachtrij = [...(await listDue(store, rij, begin.toISOString()))];
    const telling: Verzonden = { verzonden: 0, nietVrij: 0, later: 0, aandacht: 0, storing: 0 };
    let isDicht = false;

    const worker = async () => {
      while (!isDicht && clock().getTime() - begin.getTime() < LANGSTE_RUN_MS) {
        const volgende = wachtrij.shift();
        if (!volgende) return;
        const uitkomst = await sendOne(sendBericht, volgende, log);
        telling[uitkomst.soort] += 1;
        isDicht ||= 'code' in uitkomst && POSTVAK_DICHT.includes(uitkomst.code);
      }
    };
    await Promise.all(Array.from({ length: TEGELIJK }, worker));
    return telling;
  };

async function listDue(store: DocumentStore, rij: Rij, nu: string): Promise<readonly Stored<BerichtBasis>[]> {
  const eerst = rij.eerst ? await queryDue(store, rij, nu, rij.eerst) : [];
  const voor = new Set(eerst.map(toSleutel));
  const rest = (await queryDue(store, rij, nu)).filter((bericht) => !voor.has(toSleutel(bericht)));
  return [...eerst, ...rest];
}

const toSleutel = ({ partition, value }: Stored<BerichtBasis>): string => `${partition}/${value.id}`;

async function queryDue(
  store: DocumentStore,
  { soort, open }: Rij,
  nu: string,
  ...ook: readonly Filter[]
): Promise<readonly Stored<BerichtBasis>[]> {
  const page = await store.query<BerichtBasis>({
    soort,
    where: [{ field: 'status', in: open }, { field: 'volgendePoging', totEnMet: nu }, ...ook],
    sort: { field: 'volgendePoging', richting: 'op' },
    limit: PER_RUN,
  });
  return page.items;
}

/** A message that breaks does not stop the others; its claim ends by itself. */
async function sendOne(
  sendBericht: SendBericht,
  { partition, value }: Stored<BerichtBasis>,
  log: Log,
): Promise<Verzending | { soort: 'storing' }> {
  try {
    return await sendBericht(partition, value.id);
  } catch (error) {
    log('error', 'bericht-storing', { berichtId: value.id, fout: error instanceof Error ? error.name : 'onbekend' });
    return { soort: 'storing' };
  }
}
