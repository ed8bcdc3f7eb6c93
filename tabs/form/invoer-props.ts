import type { Antwoord } from '@domain/formulier/antwoord';
import type { EnkelVeld } from '@domain/formulier/veld';
import type { Pad, Waarde } from '@domain/formulier/wijziging';
import type { VeldIds } from './veld-ids';

/** What every input gets. `V` is the veld of its own kind. */
export type InvoerProps<V extends EnkelVeld = EnkelVeld> = {
  veld: V;
  pad: Pad;
  ids: VeldIds;
  waarde: Antwoord | undefined;
  /** In a row: smaller, and without help and guides. */
  isCompact: boolean;
  /** For the input or the group: what is wrong and what is explained. */
  aria: { 'aria-invalid'?: true; 'aria-describedby'?: string; 'aria-label'?: string };
  onChange(waarde: Waarde): void;
  onLeave(): void;
};
