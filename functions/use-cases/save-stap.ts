import type { Medewerker } from '@domain/adresboek/medewerker';
import type { StapBeeld } from '@domain/dossier/dossier-beeld';
import { saveStap } from '@domain/dossier/save-stap';
import { toStapBeeld } from '@domain/dossier/to-dossier-beeld';
import { readStap } from '@domain/dossier/verandering';
import type { Wijziging } from '@domain/formulier/wijziging';
import { accept, refuse, type Result } from '@domain/result';
import type { StapNummer } from '@domain/stappenplan/stap';
import { checkEigenToegang } from '@domain/toegang/eigen-toegang';
import { mayDoInStap } from '@domain/toegang/toegang';
import { changeDossier, type Geweigerd } from './change-dossier';
import type { Deps } from './deps';
import { readVersie } from './dossier-store';
import { listPersoonKeuzes } from './personen';

type SaveStapInput = { dossierId: string; nummer: StapNummer; wijzigingen: readonly Wijziging[] };
type Bewaard = { versie: string; stap: StapBeeld };
/** A refusal with `botsingen`: nothing was saved, the user chooses. */
export type SaveStap = (medewerker: Medewerker, input: SaveStapInput) => Promise<Result<Bewaard> | Geweigerd>;

export const createSaveStap =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'>): SaveStap =>
  async (medewerker, { dossierId, nummer, wijzigingen }) => {
    const scholen = await deps.adresboek.listScholen();
    const uitkomst = await changeDossier(deps, {
      medewerker,
      dossierId,
      wat: `stap-${nummer}-bewaard`,
      mag: (kop, scholen) => mayDoInStap(medewerker, kop, scholen, 'bewaren', nummer),
      change: async ({ dossier }, { stempel }) => {
        const personen = await listPersoonKeuzes(deps.adresboek, dossier.kop.schoolId);
        const bewaard = saveStap(dossier, { nummer, wijzigingen, personen, stempel });
        if (!bewaard.ok) return bewaard;
        const { kop } = bewaard.value.dossier;
        const refusals = checkEigenToegang(medewerker, { kop, scholen, wijzigingen });
        return refusals.length > 0 ? refuse(...refusals) : bewaard;
      },
    });
    if (!uitkomst.ok) return uitkomst;
    const { dossier } = uitkomst.value;
    const stap = toStapBeeld(dossier, readStap(dossier, nummer), { medewerker, scholen });
    return accept({ versie: readVersie(uitkomst.value), stap });
  };
