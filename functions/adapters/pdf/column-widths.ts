/** What a column would like, in points: its longest text on one line, and the least it can do with. */
export type Wish = { text: number; least: number };

/** A text beyond this wraps anyhow; more of it does not ask for a wider column. */
const ENOUGH = 400;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);

/** Divides `width` over the columns by how much text they have, each at least its least as long as those fit together. */
export function divideWidth(wishes: readonly Wish[], width: number): readonly number[] {
  const least = wishes.map((wish) => wish.least);
  const rest = width - sum(least);
  if (rest <= 0) return least.map((column) => (column / sum(least)) * width);

  const more = wishes.map((wish) => Math.max(0, Math.min(wish.text, ENOUGH) - wish.least));
  const share = (index: number) => (sum(more) > 0 ? more[index]! / sum(more) : 1 / least.length);
  return least.map((column, index) => column + rest * share(index));
}
