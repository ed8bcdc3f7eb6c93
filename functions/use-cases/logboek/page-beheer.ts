import { describeBeheerHandeling, describeBeheerOver } from '@domain/beheer/describe-beheer-audit';
import type { BeheerAudit } from '@domain/beheer/beheer-audit';
import type { AuditPagina, AuditRij, AuditVraag } from '@domain/beheer/auditlog';
import type { DocumentStore } from '../../ports';
import { listBeheerAudit } from '../beheer/beheer-audit';

type KaleRij = Omit<AuditRij, 'wie'>;
export type KalePagina = Omit<AuditPagina, 'rijen'> & { rijen: readonly KaleRij[] };

/** `totaal`: when it was counted before. */
export type Bladzij = { limit: number; totaal?: number };

const toRij = (regel: BeheerAudit): KaleRij => ({
  id: regel.id,
  op: regel.op,
  wieId: regel.doorId,
  handeling: describeBeheerHandeling(regel),
  waarover: describeBeheerOver(regel),
  velden: regel.velden,
});

/** Changes of the directory are few: a period is read whole and cut in pages. `vervolg`: the id of the last line. */
export async function pageBeheer(
  { directory }: { directory: DocumentStore },
  { van, tot, wie, vervolg }: AuditVraag,
  { limit }: Bladzij,
): Promise<KalePagina> {
  const alle = (await listBeheerAudit(directory, { van, tot })).filter(
    ({ doorId }) => wie === undefined || doorId === wie,
  );
  const vanaf = vervolg === undefined ? 0 : alle.findIndex(({ id }) => id === vervolg) + 1;
  const deel = alle.slice(vanaf, vanaf + limit);
  const laatste = vanaf + limit < alle.length ? deel.at(-1)?.id : undefined;
  return { rijen: deel.map(toRij), totaal: alle.length, ...(laatste && { vervolg: laatste }) };
}
