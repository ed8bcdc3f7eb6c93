import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { readGegevens } from '@domain/bijeenkomst/gegevens';
import { formatTijd, toDag } from '@domain/datum/datum';
import { formatWeekdag, toInstant } from '@domain/datum/tijd';

const UUR_MS = 3_600_000;

/** Why nobody can be ticked now; undefined when it can. */
export function whyNietAfvinken({ acties, fase, antwoorden }: BijeenkomstBeeld): string | undefined {
  if (acties.includes('aanwezigheid')) return undefined;
  if (fase === 'afgezegd') return 'Deze bijeenkomst gaat niet door.';
  if (fase === 'concept') return 'Publiceer deze bijeenkomst eerst.';
  const { datum, van } = readGegevens(antwoorden);
  const begin = toInstant(datum, van);
  if (!begin || fase === 'voorbij') return 'Bij deze bijeenkomst is afvinken gesloten.';
  const vanaf = new Date(Date.parse(begin) - UUR_MS).toISOString();
  return `Dat kan vanaf een uur voor het begin: ${formatWeekdag(toDag(vanaf))} om ${formatTijd(vanaf)} uur.`;
}
