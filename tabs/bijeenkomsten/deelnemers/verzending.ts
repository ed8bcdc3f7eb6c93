import type { RondzendingBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';

/** Not everybody has it yet, and what is missing is still being tried. */
export const isOnderweg = ({ aantal, verzonden, aandacht }: RondzendingBeeld): boolean =>
  aantal === undefined || verzonden + aandacht < aantal;

/** `12 van 24 verstuurd` */
export function telVerstuurd({ aantal, verzonden, aandacht }: RondzendingBeeld): string {
  if (aantal === undefined) return 'Staat klaar om te versturen';
  if (aantal === 0) return 'Er was niemand om het aan te sturen';
  const mislukt = aandacht > 0 ? `, ${aandacht} niet verstuurd` : '';
  return `${verzonden} van ${aantal} verstuurd${mislukt}`;
}
