import { formatUur } from '@domain/datum/tijd';
import type { HelpdeskUren } from '@domain/helpdesk/helpdesk-beeld';
import { formatOpsomming } from '@domain/stappenplan/opsomming';

export const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const WERKDAGEN = '1,2,3,4,5';

/** `op werkdagen van 9.00 tot 14.00 uur` */
export function describeUren({ dagen, van, tot }: HelpdeskUren): string {
  const welke = dagen.join(',') === WERKDAGEN ? 'werkdagen' : formatOpsomming(dagen.map((dag) => DAGEN[dag - 1] ?? ''));
  return `op ${welke} van ${formatUur(van)} tot ${formatUur(tot)} uur`;
}
