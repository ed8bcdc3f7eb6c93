import type { Veld } from '@domain/formulier/veld';

const KOLOMMEN = 3;
const isSmalVanZichzelf = ({ soort }: Veld): boolean => soort === 'datum' || soort === 'getal';
const breedteVan = (veld: Veld): number => (veld.soort === 'lijst' ? KOLOMMEN : (veld.breedte ?? KOLOMMEN));

/** Rows of three columns, as they fall on a wide screen. */
function listRegels<V extends Veld>(velden: readonly V[]): readonly (readonly V[])[] {
  const regels: V[][] = [];
  let vol = KOLOMMEN;
  for (const veld of velden) {
    if (vol + breedteVan(veld) > KOLOMMEN) {
      regels.push([]);
      vol = 0;
    }
    regels.at(-1)?.push(veld);
    vol += breedteVan(veld);
  }
  return regels;
}

/** A small input alone on its row leaves the room beside it to its label and help. */
export const metRuimte = <V extends Veld>(velden: readonly V[]): readonly V[] =>
  listRegels(velden).flatMap((regel) => {
    const [eerste] = regel;
    const isAlleen = regel.length === 1 && eerste !== undefined && isSmalVanZichzelf(eerste);
    return isAlleen ? [{ ...eerste, breedte: KOLOMMEN }] : regel;
  });
