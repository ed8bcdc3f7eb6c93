import { useState, type KeyboardEvent } from 'react';

type Vraag<T> = { gevonden: readonly T[]; onKies(keuze: T): void };

/** Opens, moves and chooses as a combobox does. Source: ARIA Authoring Practices, editable combobox with list autocomplete. */
export function useKeuzelijst<T>({ gevonden, onKies }: Vraag<T>) {
  const [isGevraagd, setGevraagd] = useState(false);
  const [actief, setActief] = useState(-1);
  const isOpen = isGevraagd && gevonden.length > 0;
  const sluit = () => {
    setGevraagd(false);
    setActief(-1);
  };
  const open = () => {
    setGevraagd(true);
    setActief(-1);
  };
  const kies = (keuze: T) => {
    onKies(keuze);
    sluit();
  };
  const stap = (naar: 1 | -1) => {
    setGevraagd(true);
    // From before the first to after the last, by way of the input itself.
    setActief((nu) => ((nu + 1 + naar + gevonden.length + 1) % (gevonden.length + 1)) - 1);
  };
  const toetsen: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => (stap(1), true),
    ArrowUp: () => (stap(-1), true),
    Enter: () => {
      const keuze = isOpen ? gevonden[actief] : undefined;
      if (keuze !== undefined) kies(keuze);
      return keuze !== undefined;
    },
    Escape: () => {
      sluit();
      return isOpen;
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey && toetsen[event.key]?.()) event.preventDefault();
  };
  return { isOpen, actief: isOpen ? actief : -1, open, sluit, kies, onKeyDown };
}
