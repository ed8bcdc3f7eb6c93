import { leesTekst, type Rij } from '../formulier/antwoord';
import type { Refusal } from '../result';

type Vraag = {
  /** The lijst, and the veld in its rows that holds the id of a row elsewhere. */
  lijst: string;
  veld: string;
  rijen: readonly Rij[];
  /** The ids that the rows must each name once. */
  doelen: readonly string[];
};

type Teksten = {
  onbekend: string;
  dubbel: string;
  /** Gets the places in `doelen`, from 1, that no row names. */
  ontbreekt(plaatsen: readonly number[]): string;
};

/**
 * Judges rows that must each name one row of another step, and together all of them. Silent about a list without rows and
 * a row without a choice: the checker asks for those, and until then nothing can be said to be missing.
 */
export function checkVerwijzingen({ lijst, veld, rijen, doelen }: Vraag, teksten: Teksten): readonly Refusal[] {
  const gekozen = rijen.map((rij) => leesTekst(rij, veld));
  const perRij = rijen.flatMap(({ id }, plaats): Refusal[] => {
    const doel = gekozen[plaats] ?? '';
    const pad = `${lijst}/${id}/${veld}`;
    if (doel === '') return [];
    if (!doelen.includes(doel)) return [{ code: 'keuze-onbekend', message: teksten.onbekend, pad }];
    return gekozen.indexOf(doel) < plaats ? [{ code: 'regel', message: teksten.dubbel, pad }] : [];
  });
  const isAfgemaakt = rijen.length > 0 && !gekozen.includes('');
  const ontbreekt = isAfgemaakt ? doelen.flatMap((doel, plaats) => (gekozen.includes(doel) ? [] : [plaats + 1])) : [];
  return ontbreekt.length === 0
    ? perRij
    : [...perRij, { code: 'regel', message: teksten.ontbreekt(ontbreekt), pad: lijst }];
}
