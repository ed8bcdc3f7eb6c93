import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Bericht } from '@domain/bericht/bericht';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { requeueBericht } from '@domain/dossier/requeue-bericht';
import { accept, type Result } from '@domain/result';
import { mayDoInDossier } from '@domain/toegang/toegang';
import { changeDossier } from './change-dossier';
import type { Deps } from './deps';
import { findOppOmgeving } from './personen';
import { NIET_GEVONDEN } from './refusals';
import { showUitkomst } from './show-dossier';

/** `berichtId` as in `BerichtBeeld`. */
type RetryBerichtInput = { dossierId: string; berichtId: string };
export type RetryBericht = (medewerker: Medewerker, input: RetryBerichtInput) => Promise<Result<DossierBeeld>>;

export const createRetryBericht =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'>): RetryBericht =>
  async (medewerker, { dossierId, berichtId }) => {
    const uitkomst = await changeDossier(deps, {
      medewerker,
      dossierId,
      wat: 'bericht-herkanst',
      mag: (kop, scholen) => mayDoInDossier(medewerker, kop, scholen, 'versturen'),
      change: async ({ dossier }, { stempel }) => {
        const stored = await deps.dossiers.read<Bericht>(dossierId, berichtId);
        if (stored?.value.soort !== 'bericht') return NIET_GEVONDEN;
        const { consulenten } = await findOppOmgeving(deps.adresboek, dossier.kop.schoolId);
        const ontvangers = consulenten.map(({ id }) => id);
        const opnieuw = requeueBericht(dossier, { bericht: stored.value, ontvangers, stempel });
        if (!opnieuw.ok) return opnieuw;
        const { bericht, ...verandering } = opnieuw.value;
        return accept({ ...verandering, ook: [{ kind: 'replace', value: bericht, version: stored.version }] });
      },
    });
    return showUitkomst(deps, medewerker, uitkomst);
  };
