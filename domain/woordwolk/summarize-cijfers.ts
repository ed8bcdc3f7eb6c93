/** Whole grades from 1 to 10. */
export type CijferOverzicht = {
  gemiddelde: number;
  aantal: number;
  /** How many gave each grade; the first is grade 1. */ verdeling: readonly number[];
};

/** Anything that is no grade does not count. `undefined` when there are none. */
export function summarizeCijfers(cijfers: readonly unknown[]): CijferOverzicht | undefined {
  const geldig = cijfers.filter(
    (cijfer): cijfer is number => Number.isInteger(cijfer) && Number(cijfer) >= 1 && Number(cijfer) <= 10,
  );
  if (geldig.length === 0) return undefined;
  return {
    gemiddelde: geldig.reduce((som, cijfer) => som + cijfer, 0) / geldig.length,
    aantal: geldig.length,
    verdeling: Array.from({ length: 10 }, (_, plaats) => geldig.filter((cijfer) => cijfer === plaats + 1).length),
  };
}
