import type { Pad } from '@domain/formulier/wijziging';

const INVOER = 'input:not([tabindex="-1"]), textarea, select';

function unfold(element: HTMLElement): void {
  const details = element.closest('details');
  if (!details) return;
  details.open = true;
  if (details.parentElement) unfold(details.parentElement);
}

const eerste = (kader: HTMLElement, ...kiezers: readonly string[]): HTMLElement | undefined =>
  kiezers.map((kiezer) => kader.querySelector<HTMLElement>(kiezer)).find((element) => element !== null) ?? undefined;

/** Of a veld its input, of a lijst the button that adds a row, of a row its first input or what opens it. */
function findInvoer(kader: HTMLElement): HTMLElement | undefined {
  if (kader.tagName === 'SECTION') return eerste(kader, '[data-toevoegen]', INVOER, 'button');
  const veld = kader.querySelector<HTMLElement>(':scope > [data-invoer]') ?? kader;
  return eerste(veld, INVOER, '[data-rij-knop]', 'button');
}

/** The frame of a veld, a row or a lijst on the screen. */
export const findKader = (pad: Pad): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-pad]')].find(({ dataset }) => dataset['pad'] === pad);

/** Puts the focus in the veld at a pad, and unfolds what it is hidden in. False when the veld is not on the screen. */
function focusPad(pad: Pad): boolean {
  const kader = findKader(pad);
  if (!kader) return false;
  unfold(kader);
  const invoer = findInvoer(kader) ?? kader;
  invoer.focus();
  kader.scrollIntoView({ block: 'nearest' });
  return document.activeElement === invoer;
}

/** After the next paint: for a veld that is being put on the screen now. */
export const focusPadStraks = (pad: Pad): void => void requestAnimationFrame(() => setTimeout(() => focusPad(pad)));
