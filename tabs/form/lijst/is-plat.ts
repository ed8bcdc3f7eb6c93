import type { LijstVeld } from '@domain/formulier/veld';

/** A lijst whose rows hold one text beside their group needs no folding. */
export const isPlat = ({ velden, groepeerOp }: LijstVeld): boolean =>
  groepeerOp !== undefined && velden.filter(({ naam }) => naam !== groepeerOp).length === 1;
