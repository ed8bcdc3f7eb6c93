/** `3`, `3 en 4`, `3, 4 en 5` */
export const formatOpsomming = (delen: readonly (string | number)[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
