import { ROL_LABEL, ROLLEN, type Rol, type School } from '@domain/adresboek/medewerker';
import type { MedewerkersBeeld } from '@domain/beheer/beheer-beeld';
import { createStore } from '../../ui/store';
import { beginVraag, type LijstFilter } from '../lijst/lijst-vraag';
import type { MedewerkerStand } from './aandacht';

/** Kept while the tab is open, so that the way back leads to the same list. */
export const medewerkersVraag = createStore(beginVraag('naam'));

export const rollenTekst = ({ medewerker }: MedewerkerStand): string =>
  medewerker.rollen.map((rol) => ROL_LABEL[rol]).join(', ');

/** `TPO Noorderhaven · De Zilveren Reiger` */
export const waarTekst = ({ medewerker }: MedewerkerStand, scholen: readonly School[]): string => {
  const naamVan = (id: string) => scholen.find((school) => school.id === id)?.naam ?? id;
  const tpo = medewerker.tpo ? [`TPO ${medewerker.tpo}`] : [];
  return [...tpo, ...medewerker.scholen.map(naamVan)].join(' · ');
};

const STANDEN: { readonly [stand: string]: (rij: MedewerkerStand) => boolean } = {
  met: ({ isActief }) => isActief,
  zonder: ({ isActief }) => !isActief,
  mist: ({ ontbreekt }) => ontbreekt.length > 0,
};

export const medewerkersFilters = ({ scholen }: MedewerkersBeeld): readonly LijstFilter<MedewerkerStand>[] => [
  {
    naam: 'rol',
    label: 'Rol',
    opties: ROLLEN.map((code) => ({ code, label: ROL_LABEL[code] })),
    past: ({ medewerker }, rol) => medewerker.rollen.includes(rol as Rol),
  },
  {
    naam: 'school',
    label: 'School',
    opties: scholen.map(({ id, naam }) => ({ code: id, label: naam })),
    past: ({ medewerker }, school) => medewerker.scholen.includes(school),
  },
  {
    naam: 'stand',
    label: 'Stand',
    opties: [
      { code: 'met', label: 'Met toegang' },
      { code: 'zonder', label: 'Zonder toegang' },
      { code: 'mist', label: 'Mist nog iets' },
    ],
    past: (rij, stand) => STANDEN[stand]?.(rij) ?? true,
  },
];
