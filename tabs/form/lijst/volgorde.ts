import type { Rij } from '@domain/formulier/antwoord';
import type { KeuzeVeld, LijstVeld, Optie } from '@domain/formulier/veld';
import { listOpties } from '@domain/stappenplan/opties-uit-dossier';
import type { StapContext } from '@domain/stappenplan/stap';
import { groepeer } from './groepeer';
import { isPlat } from './is-plat';

export const findGroepVeld = ({ velden, groepeerOp }: LijstVeld): KeuzeVeld | undefined =>
  velden.find((veld): veld is KeuzeVeld => veld.soort === 'keuze' && veld.naam === groepeerOp);

export function listGroepOpties(veld: LijstVeld, context: StapContext): readonly Optie[] {
  const groepVeld = findGroepVeld(veld);
  return groepVeld ? listOpties(groepVeld, context) : [];
}

/** Row ids in the order of the screen; the place of a row is its number everywhere. */
export function listVolgorde(veld: LijstVeld, rijen: readonly Rij[], context: StapContext): readonly string[] {
  const opScherm = isPlat(veld)
    ? rijen
    : groepeer(veld, rijen, listGroepOpties(veld, context)).flatMap((groep) => groep.rijen);
  return opScherm.map(({ id }) => id);
}
