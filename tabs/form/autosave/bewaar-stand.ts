import type { Botsing, Pad } from '@domain/formulier/wijziging';

/** What the line beside the title says about saving. */
export type BewaarStand =
  | { soort: 'rust' }
  /** Asked to save while everything was. */
  | { soort: 'alOpgeslagen' }
  | { soort: 'bewaren' }
  /** `op`: an instant. */
  | { soort: 'opgeslagen'; op: string }
  | { soort: 'geenVerbinding' }
  | { soort: 'storing' }
  | { soort: 'geweigerd'; paden: readonly Pad[] }
  | { soort: 'kiezen'; door: string; pad: Pad };

export type Stand = {
  storing: 'geenVerbinding' | 'storing' | undefined;
  botsingen: readonly Botsing[];
  geweigerd: readonly Pad[];
  isOnderweg: boolean;
  opgeslagenOp: string | undefined;
};

/** The most serious first. */
export function readStand({ storing, botsingen, geweigerd, isOnderweg, opgeslagenOp }: Stand): BewaarStand {
  const [botsing] = botsingen;
  if (storing) return { soort: storing };
  if (botsing) return { soort: 'kiezen', door: botsing.stempel?.door ?? 'Een collega', pad: botsing.pad };
  if (geweigerd.length > 0) return { soort: 'geweigerd', paden: geweigerd };
  if (isOnderweg) return { soort: 'bewaren' };
  return opgeslagenOp ? { soort: 'opgeslagen', op: opgeslagenOp } : { soort: 'rust' };
}
