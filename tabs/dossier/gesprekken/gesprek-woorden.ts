import { formatTijdvak, formatWeekdag } from '@domain/datum/tijd';
import type { GesprekBeeld } from '@domain/gesprek/gesprek-beeld';
import type { GesprekStatus } from '@domain/gesprek/gesprek';

/** `donderdag 30 januari 2025, 14.00–15.00 uur` */
export const wanneerIs = ({ datum, van, tot }: Pick<GesprekBeeld, 'datum' | 'van' | 'tot'>): string =>
  `${formatWeekdag(datum)}, ${formatTijdvak(van, tot)}`;

const STAND = {
  wachtend: 'Wordt in Outlook gezet',
  bezig: 'Wordt in Outlook gezet',
  gepland: 'Staat in Outlook',
  aandacht: 'Staat nog niet goed in Outlook',
  uitgezet: 'Staat niet in Outlook',
  geannuleerd: 'Geannuleerd',
} as const satisfies Record<GesprekStatus, string>;

export function standVan({ status, isVoorbij, joinUrl }: GesprekBeeld): string {
  if (status === 'gepland' && isVoorbij) return 'Geweest';
  if (status === 'gepland' && !joinUrl) return 'Staat in Outlook, zonder vergadering in Teams';
  return STAND[status];
}
