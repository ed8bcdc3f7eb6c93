import { formatUur, isTijd } from '@domain/datum/tijd';

/** `9.00`, as people type it; a text that is not a time stays as it is. */
export const toTijdTekst = (waarde: string): string => (isTijd(waarde) ? formatUur(waarde) : waarde);

const UUR_EN_MINUUT = /^(\d{1,2})[\s.:]?(\d{2})$/;
const HEEL_UUR = /^(\d{1,2})$/;

/** Reads a time of day as people type it: `9`, `9.00`, `9:00`, `0900` or `9 uur`. Undefined when it is no time. */
export function parseTijdTekst(tekst: string): string | undefined {
  const schoon = tekst.trim().replace(/\s*(uur|u)\.?$/i, '');
  const [, uur = '', minuut = '00'] = UUR_EN_MINUUT.exec(schoon) ?? HEEL_UUR.exec(schoon) ?? [];
  const gelezen = `${uur.padStart(2, '0')}:${minuut}`;
  return uur !== '' && isTijd(gelezen) ? gelezen : undefined;
}
