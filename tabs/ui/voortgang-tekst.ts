import type { StapToestand } from '@domain/dossier/dossier';
import { formatOpsomming } from '@domain/stappenplan/opsomming';

/** `3 van 11 stappen gereed, stap 4 en 5 bezig`. Steps that this level does not need do not count. */
export function voortgangTekst(voortgang: readonly StapToestand[]): string {
  const gereed = voortgang.filter((toestand) => toestand === 'gereed').length;
  const nodig = voortgang.filter((toestand) => toestand !== 'nvt').length;
  const bezig = voortgang.flatMap((toestand, index) => (toestand === 'bezig' ? [String(index + 1)] : []));
  return `${gereed} van ${nodig} stappen gereed${bezig.length > 0 ? `, stap ${formatOpsomming(bezig)} bezig` : ''}`;
}
