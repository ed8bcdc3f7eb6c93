import type { Medewerker } from '@domain/adresboek/medewerker';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { unchanged } from '@domain/bijeenkomst/settle';
import { rondzendingId, writeRondzending, type NieuweRondzending } from '@domain/bijeenkomst/write-rondzending';
import { accept, type Result } from '@domain/result';
import { toAuditRegel } from '../audit';
import { changeBijeenkomst, type Geweigerd } from '../bijeenkomst-store';
import type { BijeenkomstDeps } from '../deps';
import { showUitkomst } from './show-bijeenkomst';
import { stampOf } from './staff';

export type QueueRondzending = (
  medewerker: Medewerker,
  input: { bijeenkomstId: string } & NieuweRondzending,
) => Promise<Result<BijeenkomstBeeld> | Geweigerd>;

/** The same id again changes nothing: what was sent stays sent. */
export const createQueueRondzending =
  (deps: BijeenkomstDeps): QueueRondzending =>
  async (medewerker, { bijeenkomstId, ...nieuw }) => {
    const stempel = stampOf(medewerker, deps.clock);
    const uitkomst = await changeBijeenkomst(
      deps,
      bijeenkomstId,
      async ({ bijeenkomst }) => {
        const eerder = await deps.bijeenkomsten.read(bijeenkomstId, rondzendingId(nieuw.id));
        return eerder ? accept(unchanged(bijeenkomst)) : writeRondzending(bijeenkomst, nieuw, stempel);
      },
      ({ rondzendingen }) =>
        rondzendingen.map(() => toAuditRegel('bericht-aan-deelnemers', medewerker.id, stempel.op, deps.newId())),
    );
    return showUitkomst(deps, bijeenkomstId, uitkomst);
  };
