import type { Rol } from '../adresboek/medewerker';
import type { DossierActie, StapActie } from '../dossier/dossier-beeld';
import type { StapNummer } from '../stappenplan/stap';

/** What a role may do in a dossier it can read, whatever the state of that dossier. */
export type Rechten = {
  dossier: readonly DossierActie[];
  stap: { readonly [actie in StapActie]: readonly StapNummer[] };
};

const ALLE: readonly StapNummer[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const GEEN_STAP: Rechten['stap'] = { bewaren: [], gereedMelden: [], heropenen: [] };
const GEEN: Rechten = { dossier: [], stap: GEEN_STAP };

const dossierverantwoordelijke: Rechten = {
  dossier: ['logboekSchrijven', 'delen', 'delingIntrekken', 'versturen', 'oppMaken', 'gesprekPlannen'],
  stap: { bewaren: ALLE, gereedMelden: ALLE, heropenen: ALLE },
};

/** Source: regels.md §12.2; BR-13: archiving (reporting step 11 ready) is for the dossierverantwoordelijke. */
export const RECHTEN: Readonly<Record<Rol, Rechten>> = {
  ib: dossierverantwoordelijke,
  kc: dossierverantwoordelijke,
  leerkracht: {
    dossier: ['logboekSchrijven', 'oppMaken'],
    stap: { ...GEEN_STAP, bewaren: [1, 2, 3, 8, 10] },
  },
  schoolleider: { dossier: ['oppMaken'], stap: GEEN_STAP },
  consulent: { dossier: ['logboekSchrijven', 'oppMaken'], stap: GEEN_STAP },
  themaverbinder: GEEN,
  helpdesk: GEEN,
  beheer: GEEN,
};
