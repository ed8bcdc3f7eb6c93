import { leesTekst, type Rij } from '@domain/formulier/antwoord';
import type { LijstVeld, Optie } from '@domain/formulier/veld';

export type Groep = {
  /** Value of the veld the lijst is grouped by; `''` for rows without one, and for a lijst without groups. */
  code: string;
  optie?: Optie;
  rijen: readonly Rij[];
};

/** The rows under the heading each belongs to, in the order of the options. Rows without a known value come first. */
export function groepeer({ groepeerOp }: LijstVeld, rijen: readonly Rij[], opties: readonly Optie[]): readonly Groep[] {
  if (!groepeerOp) return [{ code: '', rijen }];
  const waarde = (rij: Rij) => leesTekst(rij, groepeerOp);
  const zonder = rijen.filter((rij) => !opties.some(({ code }) => code === waarde(rij)));
  const groepen = opties.map((optie) => ({
    code: optie.code,
    optie,
    rijen: rijen.filter((rij) => waarde(rij) === optie.code),
  }));
  return zonder.length > 0 ? [{ code: '', rijen: zonder }, ...groepen] : groepen;
}

/** The order of all row ids after a row has moved `stap` places within its own group; undefined when it cannot move. */
export function verplaats(
  ids: readonly string[],
  groep: readonly string[],
  rijId: string,
  naar: number,
): readonly string[] | undefined {
  const buur = groep[naar];
  const van = groep.indexOf(rijId);
  if (buur === undefined || van === -1 || naar === van) return undefined;
  const zonder = ids.filter((id) => id !== rijId);
  const plaats = zonder.indexOf(buur) + (naar > van ? 1 : 0);
  return [...zonder.slice(0, plaats), rijId, ...zonder.slice(plaats)];
}
