import type { Optie } from '../formulier/veld';

/** `code` never changes once saved: answers hold it. Switched off means: can't be chosen any more, still has a name. */
export type KeuzeItem = Optie & { isActief: boolean };
export type Keuzelijst = readonly KeuzeItem[];

/** What can be chosen now, with what was chosen before it was switched off. */
export const listKeuzes = (lijst: Keuzelijst, gekozen: readonly string[] = []): readonly Optie[] =>
  lijst
    .filter(({ code, isActief }) => isActief || gekozen.includes(code))
    .map(({ code, label, groep }) => ({ code, label, ...(groep ? { groep } : {}) }));
