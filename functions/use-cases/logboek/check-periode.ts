import type { AuditVraag } from '@domain/beheer/auditlog';
import { addDagen, dagenTussen, formatDatum, isDatum } from '@domain/datum/datum';
import { refuse, type Result } from '@domain/result';

/** Five years. */
const MAX_DAGEN = 1827;

/** Why this is no period to look in; `undefined` when it is one. */
export function checkPeriode({ van, tot }: Pick<AuditVraag, 'van' | 'tot'>): Result<never> | undefined {
  const stuk = [van, tot].find((dag) => !isDatum(dag));
  if (stuk !== undefined)
    return refuse({
      code: 'datum-bestaat-niet',
      message: 'Kies een begin en een einde die in de kalender staan.',
      pad: stuk === van ? 'van' : 'tot',
    });
  if (van > tot)
    return refuse({
      code: 'datum-buiten-grens',
      message: `Het einde moet op of na ${formatDatum(van)} liggen. Kies ${formatDatum(van)} of later.`,
      pad: 'tot',
      voorstel: van,
    });
  if (dagenTussen(van, tot) <= MAX_DAGEN) return undefined;
  const vroegste = addDagen(tot, -MAX_DAGEN);
  return refuse({
    code: 'datum-buiten-grens',
    message: `Een periode mag vijf jaar lang zijn. Kies ${formatDatum(vroegste)} of later als begin.`,
    pad: 'van',
    voorstel: vroegste,
  });
}
