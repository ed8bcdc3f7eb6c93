import type { Clock, MailFout, MailUitkomst } from '../../ports';
import { toMailFout, toNetwerkFout } from './graph-fout';

/** Bytes; a multiple of 320 KiB below 4 MB. */
export const DEEL_BYTES = 10 * 320 * 1024;
const MAX_STORINGEN = 4;

type UploadDeps = { clock: Clock; timeoutMs: number };
type Stand =
  { soort: 'klaar' } | { soort: 'weg' } | { soort: 'verder'; van: number } | { soort: 'fout'; fout: MailFout };

/**
 * Sends a file in parts, one after the other, to the address of an upload session. After a fault it asks the session where to
 * go on. `weg`: the session has expired, or was finished without our hearing of it; the list of attachments tells which.
 * The address is a secret by itself: a token with it is refused.
 */
export async function uploadInDelen(
  url: string,
  inhoud: Uint8Array,
  deps: UploadDeps,
): Promise<MailUitkomst<'klaar' | 'weg'>> {
  let stand: Stand = { soort: 'verder', van: 0 };
  for (let storingen = 0; ;) {
    if (stand.soort === 'verder') stand = await putDeel(url, inhoud, stand.van, deps);
    else if (stand.soort !== 'fout') return { ok: true, value: stand.soort };
    else if (!isHerstelbaar(stand.fout) || ++storingen > MAX_STORINGEN) return { ok: false, fout: stand.fout };
    else stand = await readStand(url, deps);
  }
}

/** Without a wait: not when the server asks us to hold off. */
const isHerstelbaar = ({ soort, naSeconden, code }: MailFout): boolean =>
  soort === 'tijdelijk' && naSeconden === undefined && code !== 'graph-429';

function putDeel(url: string, inhoud: Uint8Array, van: number, deps: UploadDeps): Promise<Stand> {
  const tot = Math.min(van + DEEL_BYTES, inhoud.byteLength);
  return ask(url, deps, {
    method: 'PUT',
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Range': `bytes ${van}-${tot - 1}/${inhoud.byteLength}`,
    },
    // A copy: the type of a view on a shared buffer is no body.
    body: new Uint8Array(inhoud.subarray(van, tot)),
  });
}

const readStand = (url: string, deps: UploadDeps): Promise<Stand> => ask(url, deps, { method: 'GET' });

async function ask(url: string, { clock, timeoutMs }: UploadDeps, init: RequestInit): Promise<Stand> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    const tekst = await response.text();
    if (response.status === 201) return { soort: 'klaar' };
    if (response.ok) return readRanges(tekst);
    if (response.status === 404 || response.status === 410) return { soort: 'weg' };
    // 416: this part is not what the session expects; it will say what is.
    const status = response.status === 416 ? 409 : response.status;
    return { soort: 'fout', fout: toMailFout(status, response.headers, undefined, clock()) };
  } catch (error) {
    return { soort: 'fout', fout: toNetwerkFout(error) };
  }
}

/** Outlook writes `2097152` or `2097152-`, and the name with a capital now and then. */
function readRanges(tekst: string): Stand {
  const { nextExpectedRanges, NextExpectedRanges } = JSON.parse(tekst) as Record<string, string[] | undefined>;
  const van = Number((nextExpectedRanges ?? NextExpectedRanges)?.[0]?.split('-')[0] ?? NaN);
  return Number.isInteger(van) ? { soort: 'verder', van } : { soort: 'weg' };
}
