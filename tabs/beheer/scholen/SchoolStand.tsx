import type { SchoolRij } from '@domain/beheer/beheer-beeld';
import { Merk } from '../Merk';
import { isZonderMedewerkers } from './scholen-lijst';

/** Whether a school is in use, and what it lacks. */
export function SchoolStand({ rij }: { rij: SchoolRij }) {
  if (!rij.isActief) return <Merk soort="uit">Niet in gebruik</Merk>;
  if (isZonderMedewerkers(rij)) return <Merk soort="letOp">Nog niemand</Merk>;
  return 'In gebruik';
}
