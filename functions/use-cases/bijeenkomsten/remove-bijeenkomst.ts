import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { accept, refuse, type Result } from '@domain/result';
import { toAuditRegel, type AuditRegel } from '../audit';
import type { BijeenkomstDeps } from '../deps';
import { BIJEENKOMST_NIET_GEVONDEN, BIJEENKOMST_TE_DRUK } from '../refusals';
import { retryOnConflict } from '../retry';

export type RemoveBijeenkomst = (
  medewerker: Medewerker,
  input: { bijeenkomstId: string },
) => Promise<Result<{ id: string }>>;

const VERWIJDERD = 'verwijderd';
const NIET_MEER_CONCEPT = refuse({
  code: 'regel',
  message: 'Alleen een concept kun je verwijderen. Zeg deze bijeenkomst af: dan krijgt iedereen bericht.',
});

/** A concept has only its head; the audit line stays behind, so that a second click finds out that it worked. */
export const createRemoveBijeenkomst =
  ({ bijeenkomsten, clock, newId }: Pick<BijeenkomstDeps, 'bijeenkomsten' | 'clock' | 'newId'>): RemoveBijeenkomst =>
  async (medewerker, { bijeenkomstId }) => {
    const removed = accept({ id: bijeenkomstId });
    const uitkomst = await retryOnConflict(async (): Promise<Result<{ id: string }> | undefined> => {
      const kop = await bijeenkomsten.read<Bijeenkomst>(bijeenkomstId, 'bijeenkomst');
      if (!kop) {
        const audit = await bijeenkomsten.list<AuditRegel>(bijeenkomstId, 'audit-');
        return audit.some(({ value }) => value.wat === VERWIJDERD) ? removed : BIJEENKOMST_NIET_GEVONDEN;
      }
      if (kop.value.status !== 'concept') return NIET_MEER_CONCEPT;
      const regel = toAuditRegel(VERWIJDERD, medewerker.id, clock().toISOString(), newId());
      const { ok } = await bijeenkomsten.commit(bijeenkomstId, [
        { kind: 'delete', id: kop.value.id, version: kop.version },
        { kind: 'create', value: regel },
      ]);
      return ok ? removed : undefined;
    });
    return uitkomst ?? BIJEENKOMST_TE_DRUK;
  };
