import type { WoordKeuzes } from '../bijeenkomst/bijeenkomst-beeld';

const klein = (woord: string): string => woord.trim().toLowerCase();

/** The word no longer shows, in any of its forms. */
export const hideWoord = ({ verborgen, samen }: WoordKeuzes, woord: string): WoordKeuzes => ({
  verborgen: [...new Set([...verborgen, klein(woord)])],
  samen,
});

/** The word shows again. */
export const showWoord = ({ verborgen, samen }: WoordKeuzes, woord: string): WoordKeuzes => ({
  verborgen: verborgen.filter((ander) => ander !== klein(woord)),
  samen,
});

/** From now on `van` counts as `naar`. Nothing changes when they are the same word. */
export function joinWoorden(keuzes: WoordKeuzes, van: string, naar: string): WoordKeuzes {
  if (klein(van) === klein(naar) || klein(van) === '' || klein(naar) === '') return keuzes;
  const overige = keuzes.samen.filter((paar) => paar.van !== klein(van));
  return { verborgen: keuzes.verborgen, samen: [...overige, { van: klein(van), naar: klein(naar) }] };
}

/** The word counts by itself, also where the rules take it for a form of another: `voorbeeld` beside `voorbeelden`. */
export const setApart = (keuzes: WoordKeuzes, woord: string): WoordKeuzes => {
  const { verborgen, samen } = splitWoord(keuzes, woord);
  return { verborgen, samen: [...samen, { van: klein(woord), naar: klein(woord) }] };
};

/** Undoes `joinWoorden` and `setApart`. */
export const splitWoord = ({ verborgen, samen }: WoordKeuzes, van: string): WoordKeuzes => ({
  verborgen,
  samen: samen.filter((paar) => paar.van !== klein(van)),
});
