import type { Medewerker } from '@domain/adresboek/medewerker';
import { completeStap } from '@domain/dossier/complete-stap';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { Gesprek } from '@domain/gesprek/gesprek';
import type { Result } from '@domain/result';
import type { StapNummer } from '@domain/stappenplan/stap';
import { mayDoInStap } from '@domain/toegang/toegang';
import type { DocumentStore } from '../ports';
import { changeDossier } from './change-dossier';
import type { Deps } from './deps';
import { listPersoonKeuzes } from './personen';
import { showUitkomst } from './show-dossier';

type CompleteStapInput = { dossierId: string; nummer: StapNummer };
export type CompleteStap = (medewerker: Medewerker, input: CompleteStapInput) => Promise<Result<DossierBeeld>>;

/** In step 11 a dossier is archived, which a talk in somebody's calendar stands in the way of. */
const ARCHIVEREN: StapNummer = 11;
const listGesprekken = async (dossiers: DocumentStore, dossierId: string): Promise<readonly Gesprek[]> =>
  (await dossiers.list<Gesprek>(dossierId, 'gesprek-')).map(({ value }) => value);

export const createCompleteStap =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'>): CompleteStap =>
  async (medewerker, { dossierId, nummer }) => {
    const uitkomst = await changeDossier(deps, {
      medewerker,
      dossierId,
      wat: `stap-${nummer}-gereed`,
      mag: (kop, scholen) => mayDoInStap(medewerker, kop, scholen, 'gereedMelden', nummer),
      change: async ({ dossier }, moment) => {
        const [personen, gesprekken] = await Promise.all([
          listPersoonKeuzes(deps.adresboek, dossier.kop.schoolId),
          nummer === ARCHIVEREN ? listGesprekken(deps.dossiers, dossierId) : [],
        ]);
        return completeStap(dossier, { nummer, personen, gesprekken, moment });
      },
    });
    return showUitkomst(deps, medewerker, uitkomst);
  };
