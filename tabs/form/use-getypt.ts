import type { Waarde } from '@domain/formulier/wijziging';
import { useState, type KeyboardEvent } from 'react';

type Wens<T> = {
  /** The answer in a typed text; undefined when it is none. */
  parse(tekst: string): T | undefined;
  /** The stored answer as text. */
  toon: string;
  onChange(waarde: Waarde): void;
  onLeave(): void;
};

/** For an answer that is typed as text: what was typed stays as it is until the field is left; a text that is no answer stays, to be told about. */
export function useGetypt<T extends Exclude<Waarde, null>>({ parse, toon, onChange, onLeave }: Wens<T>) {
  const [getypt, setGetypt] = useState<string>();
  const maakVast = () => {
    if (getypt !== undefined && getypt.trim() !== '' && parse(getypt) === undefined) onChange(getypt.trim());
  };
  return {
    tekst: getypt ?? toon,
    type(tekst: string) {
      setGetypt(tekst);
      const antwoord = parse(tekst);
      if (antwoord !== undefined) onChange(antwoord);
      else if (tekst.trim() === '') onChange(null);
    },
    leave() {
      maakVast();
      setGetypt(undefined);
      onLeave();
    },
    /** Enter sends a form from within its veld: then what stands there counts too. */
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Enter') maakVast();
    },
    forget: () => setGetypt(undefined),
  };
}
