import type { DocumentStore, MakeSleutel, ReadCsv } from '../../ports';
import type { Deps } from '../deps';

/** What the use-cases of beheer need. */
export type BeheerDeps = Pick<Deps, 'clock' | 'newId'> & {
  /**
   * Container `adresboek`. Partitions: `medewerkers`, `scholen`, `instellingen`, and `audit-<YYYY-MM>` for who changed what of
   * them. Read straight from the store here: who changes it sees it as it is.
   */
  directory: DocumentStore;
  readCsv: ReadCsv;
  /** Makes the vingerafdruk of a preview. */
  sleutel: MakeSleutel;
};
