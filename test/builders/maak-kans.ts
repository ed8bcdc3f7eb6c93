/** Mulberry32: the same seed gives the same walk, so that a failure can be seen again. Gives whole numbers from 0. */
export function maakKans(zaad: number): (onder: number) => number {
  let stand = zaad;
  return (onder) => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * onder);
  };
}
