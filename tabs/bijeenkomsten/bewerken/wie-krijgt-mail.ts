import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { AFSPRAAK } from '@domain/bijeenkomst/change-bijeenkomst';
import { listVeranderd } from '@domain/bijeenkomst/describe-afspraak';
import type { Wijziging } from '@domain/formulier/wijziging';
import { formatOpsomming } from '@domain/stappenplan/opsomming';

/** Who has a place and who waits. */
export const telBetrokkenen = ({ tellingen: { bezet, wachtend } }: BijeenkomstBeeld): number => bezet + wachtend;

/** `1 persoon krijgt`, `20 mensen krijgen` */
export const wieKrijgen = (aantal: number): string => (aantal === 1 ? '1 persoon krijgt' : `${aantal} mensen krijgen`);

/** What saving sends, before it happens: `20 mensen krijgen een mail: de datum en de plaats veranderen.` */
export function beschrijfMail(beeld: BijeenkomstBeeld, wijzigingen: readonly Wijziging[]): string | undefined {
  const aantal = telBetrokkenen(beeld);
  const namen = AFSPRAAK.filter((naam) => wijzigingen.some(({ pad }) => pad === naam));
  if (beeld.status === 'concept' || aantal === 0 || namen.length === 0) return undefined;
  const wat = listVeranderd(namen);
  return `${wieKrijgen(aantal)} een mail: ${formatOpsomming(wat)} ${wat.length === 1 ? 'verandert' : 'veranderen'}.`;
}
