import type { Medewerker } from '@domain/adresboek/medewerker';
import { shareDossier } from '@domain/dossier/deling';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { listDelingMeldingen } from '@domain/melding/list-meldingen';
import { accept, type Result } from '@domain/result';
import { mayDoInDossier } from '@domain/toegang/toegang';
import { changeDossier } from './change-dossier';
import type { Deps, Instellingen } from './deps';
import { isAlGedaan } from './is-al-gedaan';
import { toMeldingWrites } from './melding-writes';
import { findOppOmgeving } from './personen';
import { showUitkomst } from './show-dossier';

/** `id` is a uuid made by the screen, one for each request; `antwoorden` of the form `DELING_VELDEN`. */
type ShareDossierInput = { dossierId: string; id: string; antwoorden: Antwoorden };
export type ShareDossier = (medewerker: Medewerker, input: ShareDossierInput) => Promise<Result<DossierBeeld>>;

export const createShareDossier =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'> & Pick<Instellingen, 'meldtInTeams'>): ShareDossier =>
  async (medewerker, { dossierId, id, antwoorden }) => {
    const uitkomst = await changeDossier(deps, {
      medewerker,
      dossierId,
      wat: 'gedeeld',
      mag: (kop, scholen) => mayDoInDossier(medewerker, kop, scholen, 'delen'),
      change: async ({ dossier }, { stempel }) => {
        const uniek = `gedeeld-${id}`;
        if (await isAlGedaan(deps.dossiers, dossierId, uniek)) return accept({ dossier, logboek: [] });
        const gedeeld = shareDossier(dossier, antwoorden, { stempel, uniek });
        if (!gedeeld.ok) return gedeeld;
        const { consulenten } = await findOppOmgeving(deps.adresboek, dossier.kop.schoolId);
        const ids = consulenten.map(({ id }) => id);
        const meldingen = listDelingMeldingen({ dossierId, consulenten: ids, doorId: medewerker.id });
        return accept({ ...gedeeld.value, ook: await toMeldingWrites(deps, dossierId, meldingen) });
      },
    });
    return showUitkomst(deps, medewerker, uitkomst);
  };
