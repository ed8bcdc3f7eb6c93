/** `weg`: requests do not arrive. `antwoord-weg`: they arrive and are done, but the answer gets lost. */
export const STANDEN = ['goed', 'weg', 'antwoord-weg'] as const;
export type Stand = (typeof STANDEN)[number];

/** The line between the tab and the server, which can be made to drop. */
export type Line = {
  /** How the line is, without using it up. */
  look(): { stand: Stand; aantal?: number };
  /** How the line is for one request; counts it. */
  take(): Stand;
  /** With `aantal` only so many requests are hit. */
  set(stand: Stand, aantal?: number): void;
};

export function createLine(): Line {
  let stand: Stand = 'goed';
  let left: number | undefined;
  return {
    look: () => ({ stand, ...(left === undefined ? {} : { aantal: left }) }),
    set(next, aantal) {
      stand = next;
      left = aantal;
    },
    take() {
      const now = stand;
      if (now === 'goed' || left === undefined) return now;
      left -= 1;
      if (left <= 0) {
        stand = 'goed';
        left = undefined;
      }
      return now;
    },
  };
}
