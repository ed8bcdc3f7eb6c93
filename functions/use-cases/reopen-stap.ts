import type { Medewerker } from '@domain/adresboek/medewerker';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { reopenStap } from '@domain/dossier/reopen-stap';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { accept, type Result } from '@domain/result';
import type { StapNummer } from '@domain/stappenplan/stap';
import { mayDoInStap } from '@domain/toegang/toegang';
import { changeDossier } from './change-dossier';
import type { Deps } from './deps';
import { isAlGedaan } from './is-al-gedaan';
import { showUitkomst } from './show-dossier';

/** `id` is a uuid made by the screen, one for each request; `antwoorden` of the form `HEROPEN_VELDEN`. */
type ReopenStapInput = { dossierId: string; nummer: StapNummer; id: string; antwoorden: Antwoorden };
export type ReopenStap = (medewerker: Medewerker, input: ReopenStapInput) => Promise<Result<DossierBeeld>>;

export const createReopenStap =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'>): ReopenStap =>
  async (medewerker, { dossierId, nummer, id, antwoorden }) => {
    const uitkomst = await changeDossier(deps, {
      medewerker,
      dossierId,
      wat: `stap-${nummer}-heropend`,
      mag: (kop, scholen) => mayDoInStap(medewerker, kop, scholen, 'heropenen', nummer),
      change: async ({ dossier }, { stempel }) => {
        const uniek = `heropend-${id}`;
        if (await isAlGedaan(deps.dossiers, dossierId, uniek)) return accept({ dossier, logboek: [] });
        return reopenStap(dossier, { nummer, antwoorden, moment: { stempel, uniek } });
      },
    });
    return showUitkomst(deps, medewerker, uitkomst);
  };
