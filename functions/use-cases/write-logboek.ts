import type { Medewerker } from '@domain/adresboek/medewerker';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { writeLogboek } from '@domain/dossier/logboek';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { accept, type Result } from '@domain/result';
import { mayDoInDossier } from '@domain/toegang/toegang';
import { changeDossier } from './change-dossier';
import type { Deps } from './deps';
import { isAlGedaan } from './is-al-gedaan';
import { showUitkomst } from './show-dossier';

/** `id` is a uuid made by the screen, so that a double click writes one line; `antwoorden` of the form `LOGBOEK_VELDEN`. */
type WriteLogboekInput = { dossierId: string; id: string; antwoorden: Antwoorden };
export type WriteLogboek = (medewerker: Medewerker, input: WriteLogboekInput) => Promise<Result<DossierBeeld>>;

export const createWriteLogboek =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'>): WriteLogboek =>
  async (medewerker, { dossierId, id, antwoorden }) => {
    const uitkomst = await changeDossier(deps, {
      medewerker,
      dossierId,
      wat: 'logboek-geschreven',
      mag: (kop, scholen) => mayDoInDossier(medewerker, kop, scholen, 'logboekSchrijven'),
      change: async ({ dossier }, { stempel }) => {
        if (await isAlGedaan(deps.dossiers, dossierId, id)) return accept({ dossier, logboek: [] });
        return writeLogboek(dossier, antwoorden, { stempel, uniek: id });
      },
    });
    return showUitkomst(deps, medewerker, uitkomst);
  };
