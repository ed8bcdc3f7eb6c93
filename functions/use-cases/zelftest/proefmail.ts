import type { Medewerker } from '@domain/adresboek/medewerker';
import {
  toUitkomst,
  type ControleCode,
  type ControleOordeel,
  type ProefmailBeeld,
} from '@domain/beheer/zelftest/controle';
import { judgeBlokkeerregel, judgeVersleutelregel, type Proef } from '@domain/beheer/zelftest/judge-proefmail';
import { accept, type Result } from '@domain/result';
import type { Document, Proefvondst } from '../../ports';
import { noteBeheer } from '../beheer/note-beheer';
import { PROEF_NIET_GEVONDEN } from '../refusals';
import type { ZelftestDeps } from './zelftest-deps';

type Deps = Pick<ZelftestDeps, 'directory' | 'graph' | 'clock' | 'newId'>;
/** `metKop`, `zonderKop`: the code when it could not even be sent. */
type ProefDocument = Document & { begonnenOp: string; metKop?: string; zonderKop?: string };

export type SendProefmail = (medewerker: Medewerker) => Promise<Result<ProefmailBeeld>>;
export type ReadProefmail = (medewerker: Medewerker, input: { proefId: string }) => Promise<Result<ProefmailBeeld>>;

const PARTITIE = 'zelftest';
const PREFIX = 'proefmail-';
/** Seconds. */
const BEWAREN = 3600;
const MINUUT_MS = 60_000;
const TEKST = 'Deze mail hoort bij de zelftest van TOP Dossier. Je hoeft niets te doen; de mail mag weg.';
const onderwerpVan = (proefId: string, metKop: boolean): string =>
  `Zelftest ${proefId} ${metKop ? 'met kenmerk' : 'zonder kenmerk'}`;

const seconden = (van: string, tot: string): number =>
  Math.max(0, Math.round((Date.parse(tot) - Date.parse(van)) / 1000));

/** What became of one of the two mails, by what lies in the inbox. */
function toProef(vondsten: readonly Proefvondst[], onderwerp: string, code: string | undefined, nu: string): Proef {
  if (code !== undefined) return { soort: 'storing', code };
  const eigen = vondsten.find((vondst) => vondst.onderwerp === onderwerp);
  if (eigen) return { soort: 'gekomen', merk: eigen.merk, geleden: seconden(eigen.ontvangenOp, nu) };
  // A mail that was refused comes back with our subject in its own.
  return { soort: vondsten.some((vondst) => vondst.onderwerp.includes(onderwerp)) ? 'teruggestuurd' : 'weg' };
}

const toUitkomsten = (ms: number, oordelen: readonly (readonly [ControleCode, ControleOordeel | undefined])[]) =>
  oordelen.flatMap(([code, oordeel]) => (oordeel ? [toUitkomst(code, oordeel, ms)] : []));

async function toBeeld({ graph, clock }: Deps, proef: ProefDocument): Promise<ProefmailBeeld> {
  const proefId = proef.id.slice(PREFIX.length);
  const { begonnenOp } = proef;
  // Another clock stamps what comes in.
  const vanaf = new Date(Date.parse(begonnenOp) - 5 * MINUUT_MS).toISOString();
  const gevonden = await graph.findProef(proefId, vanaf);
  const nu = clock().toISOString();
  const vondsten = gevonden.ok ? gevonden.value : [];
  const zien = (metKop: boolean, code: string | undefined): Proef => {
    const stuk = code ?? (gevonden.ok || gevonden.fout.soort === 'tijdelijk' ? undefined : gevonden.fout.code);
    return toProef(vondsten, onderwerpVan(proefId, metKop), stuk, nu);
  };
  const stand = {
    metKop: zien(true, proef.metKop),
    zonderKop: zien(false, proef.zonderKop),
    seconden: seconden(begonnenOp, nu),
  };
  const uitkomsten = toUitkomsten(stand.seconden * 1000, [
    ['versleutelregel', judgeVersleutelregel(stand)],
    ['blokkeerregel', judgeBlokkeerregel(stand)],
  ]);
  const isKlaar = uitkomsten.length === 2;
  if (isKlaar) await graph.removeProef(vondsten.map(({ id }) => id)).catch(() => undefined);
  return { proefId, begonnenOp, isKlaar, uitkomsten };
}

async function findLopend({ directory, clock }: Deps): Promise<ProefDocument | undefined> {
  const vanaf = new Date(clock().getTime() - MINUUT_MS).toISOString();
  const proeven = await directory.list<ProefDocument>(PARTITIE, PREFIX);
  return proeven.map(({ value }) => value).find(({ begonnenOp }) => begonnenOp >= vanaf);
}

/** Two mails from the secure mailbox to itself, at most once a minute: who asks again sees the same trial. */
export const createSendProefmail =
  (deps: Deps): SendProefmail =>
  async (medewerker) => {
    const lopend = await findLopend(deps);
    if (lopend) return accept(await toBeeld(deps, lopend));
    const proefId = deps.newId();
    const proef: ProefDocument = {
      id: `${PREFIX}${proefId}`,
      soort: 'proefmail',
      begonnenOp: deps.clock().toISOString(),
    };
    await noteBeheer(deps, medewerker, { over: 'zelftest', overId: 'proefmail', handeling: 'uitgevoerd' });
    await deps.directory.commit(PARTITIE, [{ kind: 'create', value: proef, ttlSeconds: BEWAREN }]);
    const send = async (metKop: boolean): Promise<string | undefined> => {
      const berichtId = `${PREFIX}${proefId}-${metKop ? 'met' : 'zonder'}`;
      const mail = { berichtId, onderwerp: onderwerpVan(proefId, metKop), tekst: TEKST, metKop };
      const verstuurd = await deps.graph.sendProef(mail);
      return verstuurd.ok ? undefined : verstuurd.fout.code;
    };
    const [metKop, zonderKop] = await Promise.all([send(true), send(false)]);
    const verstuurd = { ...proef, ...(metKop && { metKop }), ...(zonderKop && { zonderKop }) };
    await deps.directory.commit(PARTITIE, [{ kind: 'put', value: verstuurd, ttlSeconds: BEWAREN }]);
    return accept(await toBeeld(deps, verstuurd));
  };

/** How it stands; ask again until `isKlaar`. */
export const createReadProefmail =
  (deps: Deps): ReadProefmail =>
  async (_, { proefId }) => {
    const proef = await deps.directory.read<ProefDocument>(PARTITIE, `${PREFIX}${proefId}`);
    return proef ? accept(await toBeeld(deps, proef.value)) : PROEF_NIET_GEVONDEN;
  };
