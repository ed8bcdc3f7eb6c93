import type { Stempel } from '../formulier/wijziging';
import { listAgenda } from './agenda';
import type { Gesprek, PuntCode } from './gesprek';

/** Marks a point of the agenda as dealt with, or takes that back. The same object when there is nothing to change. */
export function tickPunt(gesprek: Gesprek, code: PuntCode, isGedaan: boolean, stempel: Stempel): Gesprek {
  const isBekend = listAgenda(gesprek.wat).some((punt) => punt.code === code);
  if (!isBekend || isGedaan === (gesprek.gedaan[code] !== undefined)) return gesprek;
  const { [code]: _, ...anders } = gesprek.gedaan;
  return { ...gesprek, gedaan: isGedaan ? { ...anders, [code]: stempel } : anders };
}
