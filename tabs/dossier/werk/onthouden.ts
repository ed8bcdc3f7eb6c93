import { useState } from 'react';

/** Remembers on this device whether something is folded: a choice of the person, never anything of a dossier. */
const lees = (naam: string): string | null => {
  try {
    return localStorage.getItem(`top-dossier:${naam}`);
  } catch {
    // A browser can forbid storage inside a frame; then it is forgotten with the page.
    return null;
  }
};

export function useOnthouden(naam: string, standaard: boolean): [boolean, (nieuw: boolean) => void] {
  const [waarde, setWaarde] = useState(() => {
    const bewaard = lees(naam);
    return bewaard === null ? standaard : bewaard === 'ja';
  });
  return [
    waarde,
    (nieuw) => {
      setWaarde(nieuw);
      try {
        localStorage.setItem(`top-dossier:${naam}`, nieuw ? 'ja' : 'nee');
      } catch {
        // See above.
      }
    },
  ];
}
