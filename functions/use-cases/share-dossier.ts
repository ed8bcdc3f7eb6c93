import type { Medewerker } from '@domain/adresboek/medewerker';
import { shareDossier } from '@domain/dossier/deling';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Result } from '@domain/result';
import { mayDoInDossier } from '@domain/toegang/toegang';
import { changeDossier } from './change-dossier';
import type { Deps } from './deps';
import { showUitkomst } from './show-dossier';

/** `antwoorden` of the form `DELING_VELDEN`. */
type ShareDossierInput = { dossierId: string; antwoorden: Antwoorden };
export type ShareDossier = (medewerker: Medewerker, input: ShareDossierInput) => Promise<Result<DossierBeeld>>;

export const createShareDossier =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'>): ShareDossier =>
  async (medewerker, { dossierId, antwoorden }) => {
    const uitkomst = await changeDossier(deps, {
      medewerker,
      dossierId,
      wat: 'gedeeld',
      mag: (kop, scholen) => mayDoInDossier(medewerker, kop, scholen, 'delen'),
      change: async ({ dossier }, moment) => shareDossier(dossier, antwoorden, moment),
    });
    return showUitkomst(deps, medewerker, uitkomst);
  };
