/** Long enough for a queue of another instance to run empty, short enough for somebody who waits for the answer. */
const GEDULD_MS = 15_000;
/** What the pause grows by with each try, and what it never exceeds. */
const PAUZE_STAP_MS = 8;
const MAX_PAUZE_MS = 200;

const pauze = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));

/**
 * Does the whole rule again, on what is there by then, as long as somebody else was first (`undefined`). Waits a little
 * longer each time, and never as long as the others do. Gives `undefined` when others were first for fifteen seconds: a
 * number of tries would say little, because who is slow may lose each of them from somebody who is fast.
 */
export async function retryOnConflict<T>(attempt: () => Promise<T | undefined>): Promise<T | undefined> {
  const einde = performance.now() + GEDULD_MS;
  for (let poging = 1; ; poging++) {
    const uitkomst = await attempt();
    if (uitkomst !== undefined) return uitkomst;
    if (performance.now() >= einde) return undefined;
    await pauze(Math.random() * Math.min(MAX_PAUZE_MS, PAUZE_STAP_MS * poging));
  }
}
