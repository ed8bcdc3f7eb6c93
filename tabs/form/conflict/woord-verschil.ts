/** A piece of text that both have, or that differs. */
export type Stuk = { tekst: string; isAnders: boolean };

const splits = (tekst: string): readonly string[] => tekst.match(/\S+\s*|\s+/g) ?? [];
const isZelfde = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.trim() === b.trim();

/** Lengths of the longest common run of words from each place on: `[i][j]` is for `a` from i and `b` from j. */
function meetGedeeld(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const rijen = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [rij, volgende] = [rijen[i]!, rijen[i + 1]!];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      rij[j] = isZelfde(a[i], b[j]) ? volgende[j + 1]! + 1 : Math.max(volgende[j]!, rij[j + 1]!);
    }
  }
  return rijen;
}

/** The places, in both, of the words that both have in the same order. */
function listGedeeld(a: readonly string[], b: readonly string[]): { a: ReadonlySet<number>; b: ReadonlySet<number> } {
  const lengte = meetGedeeld(a, b);
  const uit = { a: new Set<number>(), b: new Set<number>() };
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (isZelfde(a[i], b[j])) {
      uit.a.add(i++);
      uit.b.add(j++);
    } else if (lengte[i + 1]![j]! >= lengte[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return uit;
}

function plak(woorden: readonly string[], gedeeld: ReadonlySet<number>): readonly Stuk[] {
  const uit: Stuk[] = [];
  woorden.forEach((tekst, plaats) => {
    const isAnders = !gedeeld.has(plaats);
    const laatste = uit.at(-1);
    if (laatste?.isAnders === isAnders) laatste.tekst += tekst;
    else uit.push({ tekst, isAnders });
  });
  return uit;
}

/** Which words differ between two texts, for each of the two. Spaces and line ends do not count. */
export function vergelijkWoorden(links: string, rechts: string): { links: readonly Stuk[]; rechts: readonly Stuk[] } {
  const [a, b] = [splits(links), splits(rechts)];
  const gedeeld = listGedeeld(a, b);
  return { links: plak(a, gedeeld.a), rechts: plak(b, gedeeld.b) };
}
