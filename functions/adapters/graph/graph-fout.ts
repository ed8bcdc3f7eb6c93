import type { MailFout } from '../../ports';

/** The message itself is gone or moved; the mailbox is fine. Looking again tells what happened. */
export const ITEM_WEG = 'graph-404-bericht';
/** The state of a delta query is too old or unknown: start anew. */
export const SYNC_WEG = 'graph-sync-weg';
const NETWERK: MailFout = { soort: 'tijdelijk', code: 'graph-netwerk' };
export const TRAAG: MailFout = { soort: 'tijdelijk', code: 'graph-traag' };
export const ONLEESBAAR: MailFout = { soort: 'tijdelijk', code: 'graph-antwoord' };

const SYNC_CODES = ['syncstatenotfound', 'syncstateinvalid', 'resyncrequired'];
/** Graph made this event before; looking tells which. */
const AL_GEMAAKT = 'ErrorDuplicateTransactionId';
const ITEM_CODES = ['ErrorItemNotFound', 'ErrorMessageNotFound'];
/** Not the fault of the request: it may be right the next time. */
const TIJDELIJKE_STATUS = [408, 409, 412, 429];

/** An answer of Graph that is not a success. 5xx, 408, 409, 412 and 429 pass; 400, 401, 403, 404 and 413 do not. */
export function toMailFout(status: number, headers: Headers, graphCode: string | undefined, nu: Date): MailFout {
  const bekend = readGraphCode(status, graphCode);
  if (bekend) return bekend;
  const code = `graph-${status}`;
  if (status < 500 && !TIJDELIJKE_STATUS.includes(status)) return { soort: 'blijvend', code };
  const naSeconden = readRetryAfter(headers.get('retry-after'), nu);
  return { soort: 'tijdelijk', code, ...(naSeconden === undefined ? {} : { naSeconden }) };
}

function readGraphCode(status: number, graphCode = ''): MailFout | undefined {
  if (status === 404 && ITEM_CODES.includes(graphCode)) return { soort: 'tijdelijk', code: ITEM_WEG };
  if (graphCode === AL_GEMAAKT) return { soort: 'tijdelijk', code: 'graph-al-gemaakt' };
  const isSyncWeg = status === 410 || SYNC_CODES.includes(graphCode.toLowerCase());
  return isSyncWeg ? { soort: 'blijvend', code: SYNC_WEG } : undefined;
}

/** No answer at all: the line broke, or it took too long. Whether the request was carried out is unknown. */
export function toNetwerkFout(error: unknown): MailFout {
  const { name, code } = error as { name?: unknown; code?: unknown };
  const isTeLang = [name, code].some((naam) => naam === 'TimeoutError' || naam === 'AbortError');
  return isTeLang ? TRAAG : NETWERK;
}

/** Seconds; the header holds seconds or an HTTP date. */
function readRetryAfter(waarde: string | null, nu: Date): number | undefined {
  if (waarde === null || waarde.trim() === '') return undefined;
  if (/^\d+$/.test(waarde.trim())) return Number(waarde);
  const moment = Date.parse(waarde);
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - nu.getTime()) / 1000));
}
