import type { School } from '../adresboek/medewerker';
import type { Dossier } from '../dossier/dossier';
import type { Stempel } from '../formulier/wijziging';

/** The dossier as it was when an OPP left the school: created once, never replaced. A document is drawn from it again and again. */
export type OppVersie = {
  /** `oppversie-001`, counting up */
  id: string;
  soort: 'oppversie';
  versie: number;
  school: School;
  dossier: Dossier;
  /** Names by the id of the medewerker, for persoon velden. */
  namen: { readonly [id: string]: string };
  vastgelegd: Stempel;
};
