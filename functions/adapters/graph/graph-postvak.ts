import type { Message } from '@microsoft/microsoft-graph-types';
import type { Clock, InkomendeMail, Log, MailUitkomst, Postvak } from '../../ports';
import { createGraphCall, type GraphCall } from './graph-call';
import { ITEM_WEG, ONLEESBAAR, SYNC_WEG } from './graph-fout';
import { readBijlagen } from './graph-bijlagen';
import type { GetToken } from './graph-token';
import { isUitAgenda, MAIL_VELDEN, toInkomendeMail, type GraphBericht } from './to-inkomende-mail';

const UUR_MS = 60 * 60 * 1000;
const WEEK_MS = 7 * 24 * UUR_MS;
/** A page holds whole texts, so it is kept small. */
const PREFER = ['outlook.body-content-type="text"', 'odata.maxpagesize=10'];

type GraphPostvakDeps = {
  baseUrl: string;
  /** Address of the mailbox whose inbox is read. */
  mailbox: string;
  getToken: GetToken;
  clock: Clock;
  log: Log;
  /** Of one call; default 20 s. */
  timeoutMs?: number;
};
type Pagina = {
  value?: readonly (GraphBericht & { '@removed'?: unknown })[];
  '@odata.nextLink'?: string;
  '@odata.deltaLink'?: string;
};
type Wijzigingen = Awaited<ReturnType<Postvak['changes']>>;

/** The inbox in Exchange Online, by delta query. The cursor is the path of the link that Graph gave, without its host. */
export function createGraphPostvak({ mailbox, timeoutMs = 20_000, ...rest }: GraphPostvakDeps): Postvak {
  const call = createGraphCall({ ...rest, timeoutMs });
  const postvak = `/users/${encodeURIComponent(mailbox)}`;
  const delta = `${postvak}/mailFolders/inbox/messages/delta`;
  const berichten = `${postvak}/messages`;

  const begin = (geleden: number) => {
    const vanaf = new Date(rest.clock().getTime() - geleden).toISOString();
    const query = { changeType: 'created', $select: MAIL_VELDEN, $filter: `receivedDateTime ge ${vanaf}` };
    return readPagina(call, { pad: delta, query }, berichten);
  };
  return {
    async changes(cursor) {
      // What came between the start of the app and its first look counts too.
      if (cursor === undefined) return begin(UUR_MS);
      // One of another mailbox, from before a setting changed, is as good as expired.
      if (!cursor.startsWith(`${delta}?`)) return begin(WEEK_MS);
      const verder = await readPagina(call, { pad: cursor }, berichten);
      return !verder.ok && verder.fout.code === SYNC_WEG ? begin(WEEK_MS) : verder;
    },
    listBijlagen: (mailId) => readBijlagen(call, `${berichten}/${encodeURIComponent(mailId)}/attachments`),
  };
}

async function readPagina(
  call: GraphCall,
  vraag: { pad: string; query?: Record<string, string> },
  berichten: string,
): Promise<Wijzigingen> {
  const pagina = await call<Pagina>({ wat: 'inkomend', prefer: PREFER, ...vraag });
  if (!pagina.ok) return pagina;
  const { value = [], '@odata.nextLink': verder, '@odata.deltaLink': klaar } = pagina.value;
  const cursor = toCursor(verder ?? klaar);
  if (cursor === undefined) return { ok: false, fout: ONLEESBAAR };

  const mails: InkomendeMail[] = [];
  for (const bericht of value) {
    const heel = await complete(call, berichten, bericht);
    if (!heel.ok) return heel;
    if (heel.value) mails.push(toInkomendeMail(heel.value));
  }
  mails.sort((een, ander) => een.ontvangenOp.localeCompare(ander.ontvangenOp));
  return { ok: true, value: { mails, cursor, isMeer: verder !== undefined } };
}

/** `undefined` for what is gone or not sent, and for what somebody's calendar wrote: whether they come is no question. After a change of its state Graph gives a message without most of its fields. */
async function complete(
  call: GraphCall,
  berichten: string,
  bericht: NonNullable<Pagina['value']>[number],
): Promise<MailUitkomst<GraphBericht | undefined>> {
  const isWeg = bericht['@removed'] !== undefined || bericht.isDraft === true;
  if (isWeg || isUitAgenda(bericht)) return { ok: true, value: undefined };
  if (isHeel(bericht)) return { ok: true, value: bericht };
  const pad = `${berichten}/${encodeURIComponent(bericht.id ?? '')}`;
  const gelezen = await call<GraphBericht>({
    wat: 'inkomend-lezen',
    pad,
    prefer: PREFER,
    query: { $select: MAIL_VELDEN },
  });
  return !gelezen.ok && gelezen.fout.code === ITEM_WEG ? { ok: true, value: undefined } : gelezen;
}

const isHeel = ({ from, body, receivedDateTime }: Message): boolean => Boolean(from && body && receivedDateTime);

/** Only the path: the token goes to our own Graph and nowhere else, whatever a link says. */
function toCursor(link: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined;
  const { pathname, search } = new URL(link);
  return `${pathname.replace(/^\/(v1\.0|beta)(?=\/)/, '')}${search}`;
}
