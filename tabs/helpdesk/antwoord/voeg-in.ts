import type { RefObject } from 'react';

/** Puts words where the cursor is, with a space around them where needed; the cursor goes behind them. */
export function voegIn(
  veld: RefObject<HTMLTextAreaElement | null>,
  tekst: string,
  woorden: string,
  zet: (tekst: string) => void,
): void {
  const plek = veld.current?.selectionEnd ?? tekst.length;
  const voor = tekst.slice(0, plek);
  const na = tekst.slice(plek);
  const spatie = voor === '' || /\s$/.test(voor) ? '' : ' ';
  zet(`${voor}${spatie}${woorden}${na}`);
  const eind = plek + spatie.length + woorden.length;
  setTimeout(() => {
    veld.current?.focus();
    veld.current?.setSelectionRange(eind, eind);
  });
}
