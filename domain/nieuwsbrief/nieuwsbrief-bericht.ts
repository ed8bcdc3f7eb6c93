import type { BerichtBasis } from '../bericht/bericht';

/** One mail with an issue, to one address. Its id is `bericht-<ontvanger>`, so that an address gets it once. */
export type NieuwsbriefBericht = BerichtBasis & {
  nieuwsbriefId: string;
  /** Keyed hash of the address. */
  ontvanger: string;
};

export const toNieuwsbriefPartitie = (nieuwsbriefId: string): string => `nieuwsbrief-${nieuwsbriefId}`;
