import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const OPTIONS: RunOptions = { iframes: false, resultTypes: ['violations'] };

/** What axe finds wrong in one page or frame: rule, and the first place. Frames inside it are looked at by themselves. */
export async function listAxeViolations(where: Page | Frame): Promise<readonly string[]> {
  // By the way of the debugger, because the page allows no script from elsewhere.
  await where.evaluate(axe.source);
  const { violations } = await where.evaluate(
    (options) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    OPTIONS,
  );
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
