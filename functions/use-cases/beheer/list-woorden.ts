/** Each once, by alphabet; what is empty is left out. */
export const listWoorden = (woorden: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(woorden.flatMap((woord) => (woord ? [woord] : [])))].toSorted((a, b) => a.localeCompare(b, 'nl'));
