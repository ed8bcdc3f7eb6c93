import type { Document, InkomendeMail, Stored } from '../../ports';
import { HELPDESK_PARTITIE } from '../helpdesk-store';
import { applyMail } from './apply-mail';
import { toBewaard, toTtl, type InkomendDeps, type MailDocument } from './mail-document';
import { planMail } from './plan-mail';

type Stand = Document & { soort: 'postvak'; cursor: string };
/** `niets`: our own mail, or one that was handled before. */
type Uitkomst = 'verwerkt' | 'niets' | 'storing';
type Telling = Record<'verwerkt' | 'storing' | 'later', number>;
export type ReceiveMails = () => Promise<Telling>;

const CURSOR = 'postvak-cursor';
/** Milliseconds; the host stops at five minutes. */
const LANGSTE_RUN = 150_000;
/** After so many runs a mail that cannot be handled is put aside, so that it does not stop those behind it. */
const MAX_POGINGEN = 30;

/**
 * Reads the inbox, from where the last run came. Each mail is handled once, whatever happens: what is decided is written down
 * before it is done, what is done can be done again, and the place in the inbox is kept after the work.
 */
export const createReceiveMails =
  (deps: InkomendDeps): ReceiveMails =>
  async () => {
    const telling: Telling = { verwerkt: 0, storing: 0, later: 0 };
    const begin = deps.clock().getTime();
    for (let verder = true; verder && deps.clock().getTime() - begin < LANGSTE_RUN;)
      verder = await receivePage(deps, telling);
    return telling;
  };

/** `true`: there is more. */
async function receivePage(deps: InkomendDeps, telling: Telling): Promise<boolean> {
  const stand = await deps.helpdesk.read<Stand>(HELPDESK_PARTITIE, CURSOR);
  const pagina = await deps.postvak.changes(stand?.value.cursor);
  if (!pagina.ok) {
    telling.later += 1;
    return false;
  }
  const isAlles = await receiveAll(deps, pagina.value.mails, telling);
  return isAlles && (await saveCursor(deps, stand, pagina.value.cursor)) && pagina.value.isMeer;
}

/** `false`: one of them could not be handled now. Those behind it do not wait for it. */
async function receiveAll(deps: InkomendDeps, mails: readonly InkomendeMail[], telling: Telling): Promise<boolean> {
  let isAlles = true;
  for (const mail of mails) {
    const uitkomst = await receiveMail(deps, mail);
    if (uitkomst === 'niets') continue;
    telling[uitkomst] += 1;
    isAlles &&= uitkomst === 'verwerkt';
  }
  return isAlles;
}

/** `false`: another host is reading too, and was first; what it kept is as good. */
async function saveCursor(
  { helpdesk }: InkomendDeps,
  stand: Stored<Stand> | undefined,
  cursor: string,
): Promise<boolean> {
  const value: Stand = { id: CURSOR, soort: 'postvak', cursor };
  const write = stand
    ? ({ kind: 'replace', value, version: stand.version } as const)
    : ({ kind: 'create', value } as const);
  return (await helpdesk.commit(HELPDESK_PARTITIE, [write])).ok;
}

async function receiveMail(deps: InkomendDeps, mail: InkomendeMail): Promise<Uitkomst> {
  let plan: Stored<MailDocument> | undefined;
  try {
    plan = await planMail(deps, mail);
    return plan && plan.value.stand !== 'klaar' ? await finishMail(deps, mail, plan) : 'niets';
  } catch (error) {
    const fout = toCode(error);
    deps.log('error', 'mail-storing', { fout, pogingen: plan?.value.pogingen ?? 0 });
    return plan ? countStoring(deps, plan, mail).catch(() => 'storing' as const) : 'storing';
  }
}

/** Our own codes; of what another library says only its kind. */
function toCode(error: unknown): string {
  if (!(error instanceof Error)) return 'onbekend';
  return /^[a-z0-9-]{1,40}$/.test(error.message) ? error.message : error.name;
}

async function finishMail(deps: InkomendDeps, mail: InkomendeMail, plan: Stored<MailDocument>): Promise<'verwerkt'> {
  const bewaard = await applyMail(deps, mail, plan.value);
  await save(deps, plan, { ...plan.value, stand: 'klaar', ...(bewaard ? { bewaard } : {}) });
  return 'verwerkt';
}

/** Puts a mail aside that keeps failing: kept whole, for staff to look at. */
async function countStoring(deps: InkomendDeps, plan: Stored<MailDocument>, mail: InkomendeMail): Promise<Uitkomst> {
  const pogingen = plan.value.pogingen + 1;
  const isOp = pogingen >= MAX_POGINGEN;
  const apart = isOp ? ({ stand: 'klaar', bewaard: toBewaard(mail, 'storing') } as const) : {};
  await save(deps, plan, { ...plan.value, pogingen, ...apart });
  return isOp ? 'verwerkt' : 'storing';
}

/** Another host that was first has written the same. */
const save = async ({ helpdesk }: InkomendDeps, { version }: Stored<MailDocument>, value: MailDocument) =>
  void (await helpdesk.commit(HELPDESK_PARTITIE, [{ kind: 'replace', value, version, ttlSeconds: toTtl(value) }]));
