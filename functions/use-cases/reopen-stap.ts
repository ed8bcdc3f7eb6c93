import type { Medewerker } from '@domain/adresboek/medewerker';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { reopenStap } from '@domain/dossier/reopen-stap';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Result } from '@domain/result';
import type { StapNummer } from '@domain/stappenplan/stap';
import { mayDoInStap } from '@domain/toegang/toegang';
import { changeDossier } from './change-dossier';
import type { Deps } from './deps';
import { showUitkomst } from './show-dossier';

/** `antwoorden` of the form `HEROPEN_VELDEN`. */
type ReopenStapInput = { dossierId: string; nummer: StapNummer; antwoorden: Antwoorden };
export type ReopenStap = (medewerker: Medewerker, input: ReopenStapInput) => Promise<Result<DossierBeeld>>;

export const createReopenStap =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'>): ReopenStap =>
  async (medewerker, { dossierId, nummer, antwoorden }) => {
    const uitkomst = await changeDossier(deps, {
      medewerker,
      dossierId,
      wat: `stap-${nummer}-heropend`,
      mag: (kop, scholen) => mayDoInStap(medewerker, kop, scholen, 'heropenen', nummer),
      change: async ({ dossier }, moment) => reopenStap(dossier, { nummer, antwoorden, moment }),
    });
    return showUitkomst(deps, medewerker, uitkomst);
  };
