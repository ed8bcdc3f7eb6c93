/** How each browser says that it could not load a part of the app. */
const NIET_GELADEN =
  /failed to fetch dynamically imported module|error loading dynamically imported module|importing a module script failed/i;

/**
 * The names of the parts change with every version: while there is a connection, a part that does not come went away with the
 * version that this tab still runs.
 */
export const isNieuweVersie = (fout: unknown): boolean =>
  fout instanceof Error && NIET_GELADEN.test(fout.message) && navigator.onLine !== false;

const HERLADEN = 'herladen-voor-nieuwe-versie';

/** Whether the page may load itself anew: once while this tab is open, and only when nothing gets lost by it. */
export function takeHerlaadKans(): boolean {
  // Whoever holds something unsaved holds this event back.
  if (!dispatchEvent(new Event('beforeunload', { cancelable: true }))) return false;
  try {
    if (sessionStorage.getItem(HERLADEN)) return false;
    sessionStorage.setItem(HERLADEN, 'ja');
    return true;
  } catch {
    // Without a memory it could go on for ever.
    return false;
  }
}
