import { useRef } from 'react';

/**
 * An id for a request. Asking the same again gives the same id, so that the server knows a second try after a lost answer;
 * what was changed meanwhile is another request.
 */
export function useVerzoekId(): (inhoud: unknown) => string {
  const vorige = useRef<{ tekst: string; id: string }>(undefined);
  return (inhoud) => {
    const tekst = JSON.stringify(inhoud) ?? '';
    if (vorige.current?.tekst !== tekst) vorige.current = { tekst, id: crypto.randomUUID() };
    return vorige.current.id;
  };
}
