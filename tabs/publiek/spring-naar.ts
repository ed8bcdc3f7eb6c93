import type { MouseEvent } from 'react';

/** Puts the focus on a place of this page and shows it from its top. */
function springNaar(id: string): void {
  const plek = document.getElementById(id);
  // Of an input the question above it should be seen too.
  (plek?.closest('.gewoon-veld') ?? plek)?.scrollIntoView();
  plek?.focus({ preventScroll: true });
}

/** For a link within the page. The address stays: what stands after its `#` may be a token. */
export const springLink = (id: string) => ({
  href: `#${id}`,
  onClick(event: MouseEvent) {
    event.preventDefault();
    springNaar(id);
  },
});
