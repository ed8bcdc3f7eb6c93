import { SCHOOLSOORT_LABEL } from '@domain/adresboek/medewerker';
import type { ScholenBeeld, SchoolRij } from '@domain/beheer/beheer-beeld';
import { createStore } from '../../ui/store';
import { beginVraag, type LijstFilter } from '../lijst/lijst-vraag';

/** Kept while the tab is open, so that the way back leads to the same list. */
export const scholenVraag = createStore(beginVraag('naam'));

/** In use, and nobody is appointed to it. */
export const isZonderMedewerkers = ({ isActief, medewerkers }: SchoolRij): boolean => isActief && medewerkers === 0;

export const onderSchool = ({ school }: SchoolRij): string => `${school.id} · ${SCHOOLSOORT_LABEL[school.soort]}`;

export const zoekInSchool = ({ school }: SchoolRij): readonly string[] => [
  school.naam,
  school.id,
  school.wijk,
  school.bestuur ?? '',
  SCHOOLSOORT_LABEL[school.soort],
];

const alsOpties = (namen: readonly string[]) => namen.map((naam) => ({ code: naam, label: naam }));

const STANDEN: { readonly [stand: string]: (rij: SchoolRij) => boolean } = {
  in: ({ isActief }) => isActief,
  uit: ({ isActief }) => !isActief,
  zonder: isZonderMedewerkers,
};

export const scholenFilters = ({ wijken, besturen }: ScholenBeeld): readonly LijstFilter<SchoolRij>[] => [
  { naam: 'wijk', label: 'Wijk', opties: alsOpties(wijken), past: ({ school }, wijk) => school.wijk === wijk },
  {
    naam: 'bestuur',
    label: 'Bestuur',
    opties: alsOpties(besturen),
    past: ({ school }, bestuur) => school.bestuur === bestuur,
  },
  {
    naam: 'stand',
    label: 'Stand',
    opties: [
      { code: 'in', label: 'In gebruik' },
      { code: 'uit', label: 'Niet in gebruik' },
      { code: 'zonder', label: 'Zonder medewerkers' },
    ],
    past: (rij, stand) => STANDEN[stand]?.(rij) ?? true,
  },
];
