import type { Gesprek } from '@domain/gesprek/gesprek';
import type { GesprekBeeld } from '@domain/gesprek/gesprek-beeld';
import { toGesprekBeeld } from '@domain/gesprek/to-gesprek-beeld';
import { eenGesprek } from './een-gesprek';

/** As the IB'er sees it, long before it begins. */
export const eenGesprekBeeld = (over: Partial<Gesprek> = {}, nu = '2024-10-03T08:00:00.000Z'): GesprekBeeld =>
  toGesprekBeeld(eenGesprek(over), { acties: ['gesprekPlannen', 'logboekSchrijven'], nu });
