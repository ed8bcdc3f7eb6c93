/** `12,5`: a comma, no dots. */
export const toGetalTekst = (waarde: unknown): string =>
  typeof waarde === 'number' ? String(waarde).replace('.', ',') : typeof waarde === 'string' ? waarde : '';

/** Reads `12`, `12,5`, `12.5`, `1.250,00` and `€ 12,50`. Undefined when it is not a number. */
export function parseGetalTekst(tekst: string): number | undefined {
  const schoon = tekst.replace(/[€\s]/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(schoon)) return Number(schoon.replaceAll('.', '').replace(',', '.'));
  return /^-?\d+([.,]\d+)?$/.test(schoon) ? Number(schoon.replace(',', '.')) : undefined;
}
