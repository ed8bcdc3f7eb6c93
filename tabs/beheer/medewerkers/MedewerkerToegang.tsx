import { Merk } from '../Merk';
import type { MedewerkerStand } from './aandacht';

/** Whether somebody has access, and what is missing for the work of their role. */
export function MedewerkerToegang({ rij }: { rij: MedewerkerStand }) {
  if (!rij.isActief) return <Merk soort="uit">Geen toegang</Merk>;
  if (rij.ontbreekt.length > 0) return <Merk soort="letOp">{rij.ontbreekt.join(', ')}</Merk>;
  return 'Heeft toegang';
}
