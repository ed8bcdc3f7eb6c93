import type { WoordKeuzes } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { hideWoord, joinWoorden } from '@domain/woordwolk/woord-keuzes';
import { useState } from 'react';
import type { WoordKeuzesWerk } from './use-woord-keuzes';
import type { VraagBeeld } from './vraag-beeld';

/** Every word that shows, once, by alphabet. */
const listWoorden = (vragen: readonly VraagBeeld[]): readonly string[] =>
  [...new Set(vragen.flatMap(({ woorden }) => woorden.map(({ woord }) => woord)))].sort((a, b) =>
    a.localeCompare(b, 'nl'),
  );

/** The choice that is missing. */
type Mist = 'woord' | 'naar';

export type KiesInput = {
  keuzes: WoordKeuzes;
  vragen: readonly VraagBeeld[];
  /** The word to start with. */
  gekozen: string;
  werk: WoordKeuzesWerk;
};

/** A word, and what to do with it. A button without a choice says what is missing. */
export function useWoordKiezen({ keuzes, vragen, gekozen, werk }: KiesInput) {
  const [keuze, setWoord] = useState(gekozen);
  const [doel, setNaar] = useState('');
  const [mist, setMist] = useState<Mist>();
  const woorden = listWoorden(vragen);
  // A word that has just been hidden or joined is no longer there to be chosen.
  const woord = woorden.includes(keuze) ? keuze : '';
  const andere = woorden.filter((ander) => ander !== woord);
  const naar = andere.includes(doel) ? doel : '';

  const alsErIs = (ontbreekt: Mist | undefined, na: () => WoordKeuzes, tekst: string) => {
    setMist(ontbreekt);
    if (!ontbreekt) werk.verander(na(), tekst);
  };
  const geenWoord = woord ? undefined : 'woord';
  return {
    woord: { waarde: woord, woorden, kies: setWoord, mist: mist === 'woord' && !woord },
    naar: { waarde: naar, woorden: andere, kies: setNaar, mist: mist === 'naar' && !naar },
    verberg: () => alsErIs(geenWoord, () => hideWoord(keuzes, woord), `‘${woord}’ is verborgen.`),
    voegSamen: () =>
      alsErIs(
        geenWoord ?? (naar ? undefined : 'naar'),
        () => joinWoorden(keuzes, woord, naar),
        `‘${woord}’ telt mee als ‘${naar}’.`,
      ),
  };
}
