import type { Message } from '@microsoft/microsoft-graph-types';
import type { Deur } from '@domain/beheer/zelftest/judge-postvak';
import type { Clock, Log, MailUitkomst, Proefvondst, ZelftestGraph } from '../../ports';
import { createGraphCall, type GraphCall } from './graph-call';
import { BEVEILIGDE_KOPPEN, createGraphMailbox } from './graph-mailbox';
import type { GetToken } from './graph-token';

/** What the mail-flow rule writes on a mail that it encrypted, as in `infra/exchange`. */
const MERK = { naam: 'x-swv-versleuteld', waarde: 'ja' };
const PROEF_CONCEPT = { subject: 'Zelftest', body: { contentType: 'text', content: 'Dit concept mag weg.' } };
const VELDEN = 'id,subject,receivedDateTime,internetMessageHeaders';

type ZelftestGraphDeps = {
  baseUrl: string;
  /** The secure one: the mails of a trial leave from it and come back to it. */
  mailbox: string;
  getToken: GetToken;
  clock: Clock;
  /** Of one call; default 7 s. */
  timeoutMs?: number;
};

/** A refusal is what a door of somebody else should say, so it is no news for the log. */
const stil: Log = () => {};
const naar = (adres: string): string => `/users/${encodeURIComponent(adres)}`;

function toDeur(uitkomst: MailUitkomst<unknown>): Deur {
  if (uitkomst.ok) return { soort: 'open' };
  const { code } = uitkomst.fout;
  if (code === 'graph-403') return { soort: 'geweigerd' };
  return code.startsWith('graph-404') ? { soort: 'onbekend' } : { soort: 'storing', code };
}

const look = async (call: GraphCall, pad: string): Promise<Deur> =>
  toDeur(await call({ wat: 'zelftest', pad, query: { $select: 'id' } }));

async function tryPostvak(call: GraphCall, adres: string): Promise<Deur> {
  const deur = await look(call, `${naar(adres)}/mailFolders/inbox`);
  if (deur.soort !== 'open') return deur;
  const concept = await call<Message>({ wat: 'zelftest', pad: `${naar(adres)}/messages`, post: PROEF_CONCEPT });
  if (!concept.ok) return toDeur(concept);
  return toDeur(await remove(call, adres, concept.value.id ?? ''));
}

const remove = (call: GraphCall, adres: string, id: string) =>
  call({ wat: 'zelftest', pad: `${naar(adres)}/messages/${encodeURIComponent(id)}`, methode: 'DELETE' });

async function sendProef(
  deps: ZelftestGraphDeps,
  { metKop, ...proef }: Parameters<ZelftestGraph['sendProef']>[0],
): ReturnType<ZelftestGraph['sendProef']> {
  const mailbox = createGraphMailbox({ ...deps, koppen: metKop ? BEVEILIGDE_KOPPEN : [], log: stil });
  const concept = await mailbox.createDraft({ ...proef, aan: { naam: 'Zelftest', email: deps.mailbox } });
  return concept.ok ? mailbox.send(concept.value.conceptId) : concept;
}

const toVondst = ({ id, subject, receivedDateTime, internetMessageHeaders }: Message): Proefvondst => ({
  id: id ?? '',
  onderwerp: subject ?? '',
  ontvangenOp: receivedDateTime ?? '',
  merk: (internetMessageHeaders ?? []).some(
    ({ name, value }) => name?.toLowerCase() === MERK.naam && value?.trim().toLowerCase() === MERK.waarde,
  ),
});

async function findProef(call: GraphCall, mailbox: string, woord: string, vanaf: string) {
  const lijst = await call<{ value?: readonly Message[] }>({
    wat: 'zelftest',
    pad: `${naar(mailbox)}/mailFolders/inbox/messages`,
    query: { $filter: `receivedDateTime ge ${vanaf} and contains(subject,'${woord}')`, $select: VELDEN, $top: '10' },
  });
  return lijst.ok ? { ok: true as const, value: (lijst.value.value ?? []).map(toVondst) } : lijst;
}

/** Graph as the self-test tries it. Source: platform.md §3. */
export function createZelftestGraph(given: ZelftestGraphDeps): ZelftestGraph {
  const deps = { timeoutMs: 7000, ...given };
  const { baseUrl, mailbox, clock, timeoutMs } = deps;
  const call = createGraphCall({ ...deps, log: stil });
  return {
    tryPostvak: (adres) => tryPostvak(call, adres),
    lookPostvak: (adres) => look(call, `${naar(adres)}/mailFolders/inbox`),
    lookAgenda: (adres) => look(call, `${naar(adres)}/calendar`),
    async readTijd() {
      const begin = clock().getTime();
      // Any answer has the header, also that there is nothing here.
      const antwoord = await fetch(baseUrl, {
        method: 'HEAD',
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const duurMs = clock().getTime() - begin;
      const zegt = antwoord.headers.get('date') ?? '';
      return { bij: 'Microsoft 365', zegt, op: new Date(begin + duurMs / 2).toISOString(), duurMs };
    },
    sendProef: (proef) => sendProef(deps, proef),
    findProef: (woord, vanaf) => findProef(call, mailbox, woord, vanaf),
    async removeProef(ids) {
      for (const id of ids) await remove(call, mailbox, id);
    },
  };
}
