const AANROEPEN = 8;
const RUIM = 5;
const MIN_MS = 150;
const MAX_MS = 10_000;

let gemeten: Promise<number> | undefined;

async function measure(url: string): Promise<number> {
  const call = async () => {
    const start = performance.now();
    await (await fetch(url)).text();
    return performance.now() - start;
  };
  const callAll = () => Promise.all(Array.from({ length: AANROEPEN }, call));
  // The first time also opens the lines.
  await callAll();
  return Math.ceil(Math.min(MAX_MS, Math.max(MIN_MS, RUIM * Math.max(...(await callAll())))));
}

/**
 * How long a client of this stand-in waits for an answer, in ms: five times what calls side by side take on this machine now.
 * A test in which answers stay away waits this long for each of them, so no longer than needed; and where everything is slow,
 * an ordinary answer still comes in time. Measured once for a test file.
 */
export const measureGeduld = ({ url }: { url: string }): Promise<number> =>
  (gemeten ??= measure(`${url}/dev/storingen`));
