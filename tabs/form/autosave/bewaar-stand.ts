import type { Pad } from '@domain/formulier/wijziging';

/** What the line beside the title says about saving. */
export type BewaarStand =
  | { soort: 'rust' }
  | { soort: 'bewaren' }
  /** `op`: an instant. */
  | { soort: 'opgeslagen'; op: string }
  | { soort: 'geenVerbinding' }
  | { soort: 'storing' }
  | { soort: 'geweigerd'; paden: readonly Pad[] }
  | { soort: 'kiezen'; door: string; pad: Pad };
