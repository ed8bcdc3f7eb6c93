import type { Medewerker } from '@domain/adresboek/medewerker';
import { shareDossier } from '@domain/dossier/deling';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { listDelingMeldingen } from '@domain/melding/list-meldingen';
import { accept, type Result } from '@domain/result';
import { mayDoInDossier } from '@domain/toegang/toegang';
import { changeDossier } from './change-dossier';
import type { Deps, Instellingen } from './deps';
import { toMeldingWrites } from './melding-writes';
import { findOppOmgeving } from './personen';
import { showUitkomst } from './show-dossier';

/** `antwoorden` of the form `DELING_VELDEN`. */
type ShareDossierInput = { dossierId: string; antwoorden: Antwoorden };
export type ShareDossier = (medewerker: Medewerker, input: ShareDossierInput) => Promise<Result<DossierBeeld>>;

export const createShareDossier =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'> & Pick<Instellingen, 'meldtInTeams'>): ShareDossier =>
  async (medewerker, { dossierId, antwoorden }) => {
    const uitkomst = await changeDossier(deps, {
      medewerker,
      dossierId,
      wat: 'gedeeld',
      mag: (kop, scholen) => mayDoInDossier(medewerker, kop, scholen, 'delen'),
      change: async ({ dossier }, moment) => {
        const gedeeld = shareDossier(dossier, antwoorden, moment);
        if (!gedeeld.ok) return gedeeld;
        const { consulenten } = await findOppOmgeving(deps.adresboek, dossier.kop.schoolId);
        const ids = consulenten.map(({ id }) => id);
        const meldingen = listDelingMeldingen({ dossierId, consulenten: ids, doorId: medewerker.id });
        return accept({ ...gedeeld.value, ook: await toMeldingWrites(deps, dossierId, meldingen) });
      },
    });
    return showUitkomst(deps, medewerker, uitkomst);
  };
