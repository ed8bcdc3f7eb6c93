import type { Stempel } from '../formulier/wijziging';
import type { Bijeenkomst } from './bijeenkomst';
import type { Rondzending } from './rondzending';

/** A rondzending that the worker still has to turn into mails. */
export const makeRondzending = (
  { bijeenkomstId }: Bijeenkomst,
  stempel: Stempel,
  { sleutel, ...wat }: Pick<Rondzending, 'rondzendingSoort' | 'doel' | 'inhoud' | 'veranderd'> & { sleutel: string },
): Rondzending => ({
  id: `rondzending-${sleutel}`,
  soort: 'rondzending',
  bijeenkomstId,
  ...wat,
  status: 'open',
  klaargezet: stempel,
  klaargezetOp: stempel.op,
});
