const MAX_POGINGEN = 25;

const pauze = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));

/**
 * Does the whole rule again, on what is there by then, as long as somebody else was first (`undefined`). Waits a little
 * longer each time, and never as long as the others do. Gives `undefined` after 25 tries.
 */
export async function retryOnConflict<T>(attempt: () => Promise<T | undefined>): Promise<T | undefined> {
  for (let poging = 1; poging <= MAX_POGINGEN; poging++) {
    const uitkomst = await attempt();
    if (uitkomst !== undefined) return uitkomst;
    await pauze(Math.random() * 8 * poging);
  }
  return undefined;
}
