import type { Nieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief';
import { toNieuwsbriefPartitie } from '@domain/nieuwsbrief/nieuwsbrief-bericht';
import { accept, refuse, type Result } from '@domain/result';
import type { DocumentStore, Stored } from '../../ports';
import type { AuditRegel } from '../audit';
import { NIEUWSBRIEF_NIET_GEVONDEN } from '../refusals';
import { retryOnConflict } from '../retry';

export const NIEUWSBRIEF_TE_DRUK = refuse({
  code: 'dossier-gewijzigd',
  message:
    'Veel collega’s werken nu aan deze nieuwsbrief. Er is niets bewaard. Probeer het over een paar seconden opnieuw.',
});

export const loadNieuwsbrief = (
  helpdesk: DocumentStore,
  nieuwsbriefId: string,
): Promise<Stored<Nieuwsbrief> | undefined> =>
  helpdesk.read<Nieuwsbrief>(toNieuwsbriefPartitie(nieuwsbriefId), 'nieuwsbrief');

/** Reads, applies the rule and commits, again and again while others are first. The same document back: nothing is written. */
export async function changeNieuwsbrief(
  helpdesk: DocumentStore,
  nieuwsbriefId: string,
  rule: (nieuwsbrief: Nieuwsbrief, version: string) => Result<Nieuwsbrief>,
  audit?: AuditRegel,
): Promise<Result<Nieuwsbrief>> {
  const partitie = toNieuwsbriefPartitie(nieuwsbriefId);
  const uitkomst = await retryOnConflict(async (): Promise<Result<Nieuwsbrief> | undefined> => {
    const kop = await loadNieuwsbrief(helpdesk, nieuwsbriefId);
    if (!kop) return NIEUWSBRIEF_NIET_GEVONDEN;
    const nieuw = rule(kop.value, kop.version);
    if (!nieuw.ok || nieuw.value === kop.value) return nieuw;
    const { ok } = await helpdesk.commit(partitie, [
      { kind: 'replace', value: nieuw.value, version: kop.version },
      ...(audit ? [{ kind: 'create', value: audit } as const] : []),
    ]);
    return ok ? accept(nieuw.value) : undefined;
  });
  return uitkomst ?? NIEUWSBRIEF_TE_DRUK;
}
