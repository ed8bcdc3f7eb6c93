import { createAutosave } from '../../form/autosave/autosave';
import type { Autosave, AutosaveOptions } from '../../form/autosave/autosave-state';

/**
 * The forms that are being written in, by dossier and step, in memory only. A form with unsaved text stays here when its
 * screen closes: it goes on trying, and coming back shows the text again.
 */
const open = new Map<string, Autosave>();
const inGebruik = new Set<string>();

export const werkSleutel = (dossierId: string, nummer: number): string => `${dossierId}/${nummer}`;

export function pakWerk(sleutel: string, maak: () => AutosaveOptions): Autosave {
  const bestaand = open.get(sleutel);
  if (bestaand) return bestaand;
  const nieuw = createAutosave(maak());
  open.set(sleutel, nieuw);
  nieuw.subscribe(() => ruimOp(sleutel));
  return nieuw;
}

export function houdWerk(sleutel: string): () => void {
  inGebruik.add(sleutel);
  return () => {
    inGebruik.delete(sleutel);
    ruimOp(sleutel);
  };
}

function ruimOp(sleutel: string): void {
  const werk = open.get(sleutel);
  if (!werk || inGebruik.has(sleutel) || werk.getState().isOnbewaard) return;
  open.delete(sleutel);
  werk.stop();
}

/** Steps of this dossier that hold something the server does not have. */
export const listOnbewaard = (dossierId: string): readonly number[] =>
  [...open.keys()]
    .filter((sleutel) => sleutel.startsWith(`${dossierId}/`) && open.get(sleutel)?.getState().isOnbewaard)
    .map((sleutel) => Number(sleutel.split('/').at(-1)));

/** Sends what is unsaved in this dossier; true when nothing is left. */
export async function flushWerk(dossierId: string): Promise<boolean> {
  const werken = [...open].filter(([sleutel]) => sleutel.startsWith(`${dossierId}/`)).map(([, werk]) => werk);
  const uitkomsten = await Promise.all(werken.map((werk) => werk.flush()));
  return uitkomsten.every(Boolean);
}

const isIetsOnbewaard = (): boolean => [...open.values()].some((werk) => werk.getState().isOnbewaard);

if (typeof window !== 'undefined') {
  window.addEventListener('beforeunload', (event) => {
    if (isIetsOnbewaard()) event.preventDefault();
  });
  window.addEventListener('online', () => {
    for (const werk of open.values()) if (werk.getState().isOnbewaard) werk.retry();
  });
}
