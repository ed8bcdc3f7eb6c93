/** `4`, `4 en 5`, `4, 5 en 8` */
export const somOp = (woorden: readonly string[]): string =>
  woorden.length < 2 ? (woorden[0] ?? '') : `${woorden.slice(0, -1).join(', ')} en ${woorden.at(-1)}`;
