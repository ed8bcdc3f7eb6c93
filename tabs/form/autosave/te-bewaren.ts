import { isRij, type EnkelAntwoord, type Rij } from '@domain/formulier/antwoord';
import type { Pad, Wijziging } from '@domain/formulier/wijziging';
import { isBinnen } from '../schrijf';

/** A new row without the velden that were refused: the rest of it need not wait. */
function zonder(rij: Rij, pad: Pad, bezwaren: readonly Pad[]): Rij {
  const over = Object.entries(rij).filter(([naam]) => !bezwaren.includes(`${pad}/${naam}`));
  return Object.fromEntries(over) as Record<string, EnkelAntwoord | undefined> & { id: string };
}

/** The changes that can go out now: without what was refused and what waits for a choice. */
export const listTeBewaren = (wijzigingen: readonly Wijziging[], vast: readonly Pad[]): readonly Wijziging[] =>
  wijzigingen
    .filter(({ pad }) => !vast.some((ander) => isBinnen(pad, ander)))
    .map((wijziging) => {
      const { pad, van, naar } = wijziging;
      return van === null && isRij(naar) ? { ...wijziging, naar: zonder(naar, pad, vast) } : wijziging;
    });
