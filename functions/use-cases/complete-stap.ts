import type { Medewerker } from '@domain/adresboek/medewerker';
import { completeStap } from '@domain/dossier/complete-stap';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { Result } from '@domain/result';
import type { StapNummer } from '@domain/stappenplan/stap';
import { mayDoInStap } from '@domain/toegang/toegang';
import { changeDossier } from './change-dossier';
import type { Deps } from './deps';
import { listPersoonKeuzes } from './personen';
import { showUitkomst } from './show-dossier';

type CompleteStapInput = { dossierId: string; nummer: StapNummer };
export type CompleteStap = (medewerker: Medewerker, input: CompleteStapInput) => Promise<Result<DossierBeeld>>;

export const createCompleteStap =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'>): CompleteStap =>
  async (medewerker, { dossierId, nummer }) => {
    const uitkomst = await changeDossier(deps, {
      medewerker,
      dossierId,
      wat: `stap-${nummer}-gereed`,
      mag: (kop, scholen) => mayDoInStap(medewerker, kop, scholen, 'gereedMelden', nummer),
      change: async ({ dossier }, moment) => {
        const personen = await listPersoonKeuzes(deps.adresboek, dossier.kop.schoolId);
        return completeStap(dossier, { nummer, personen, moment });
      },
    });
    return showUitkomst(deps, medewerker, uitkomst);
  };
