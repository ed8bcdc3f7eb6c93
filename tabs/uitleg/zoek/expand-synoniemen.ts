import { SYNONIEMEN } from './synoniemen';
import { toTermen } from './to-termen';

/** Each group as the terms of each of its forms. */
const GROEPEN = SYNONIEMEN.map((vormen) => vormen.map((vorm) => toTermen(vorm).join(' ')));

const bevat = (zin: string, vorm: string): boolean => ` ${zin} `.includes(` ${vorm} `);

/** The terms, and behind them those of every other way to say what they say. */
export function expandSynoniemen(termen: readonly string[]): readonly string[] {
  const zin = termen.join(' ');
  const erbij = GROEPEN.filter((vormen) => vormen.some((vorm) => bevat(zin, vorm))).flatMap((vormen) =>
    vormen.filter((vorm) => !bevat(zin, vorm)).flatMap((vorm) => vorm.split(' ')),
  );
  return erbij.length > 0 ? [...termen, ...erbij] : termen;
}
