import type { BerichtBeeld } from '@domain/dossier/dossier-beeld';

/** Where a secure message is on its way. `toon`: an instant in words. */
export function describeBericht({ aan, status, verzondenOp }: BerichtBeeld, toon: (op: string) => string): string {
  const woord = {
    klaargezet: 'staat klaar om te versturen',
    bezig: 'wordt verstuurd',
    verzonden: `verstuurd ${verzondenOp ? toon(verzondenOp) : ''}`.trim(),
    aandacht: 'niet verstuurd, vraagt aandacht',
  }[status];
  return `Aan ${aan.naam}: ${woord}.`;
}
