import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Kop } from '@domain/dossier/dossier';
import type { Aanwezige } from '@domain/dossier/dossier-beeld';
import { accept, type Result } from '@domain/result';
import type { StapNummer } from '@domain/stappenplan/stap';
import { mayRead } from '@domain/toegang/toegang';
import type { Deps } from './deps';
import { NIET_GEVONDEN } from './refusals';

type AanwezigDocument = { id: string; soort: 'aanwezig'; wie: Aanwezige };

type NoteAanwezigheidInput = { dossierId: string; stap: StapNummer };
/** `versie` tells the screen whether there is something new to read. */
type Aanwezigheid = { versie: string; aanwezigen: readonly Aanwezige[] };
export type NoteAanwezigheid = (medewerker: Medewerker, input: NoteAanwezigheidInput) => Promise<Result<Aanwezigheid>>;

/** Six polls of five seconds: after that someone has left. */
const AANWEZIG_SECONDEN = 30;

/** Not audited: it shows nothing of the pupil, and whoever polls has read the dossier already. */
export const createNoteAanwezigheid =
  ({ dossiers, adresboek }: Pick<Deps, 'dossiers' | 'adresboek'>): NoteAanwezigheid =>
  async (medewerker, { dossierId, stap }) => {
    const [kop, scholen] = await Promise.all([dossiers.read<Kop>(dossierId, 'dossier-kop'), adresboek.listScholen()]);
    if (!kop || !mayRead(medewerker, kop.value, scholen)) return NIET_GEVONDEN;

    const wie = { id: medewerker.id, naam: medewerker.naam, stap };
    const value: AanwezigDocument = { id: `aanwezig-${medewerker.id}`, soort: 'aanwezig', wie };
    await dossiers.commit(dossierId, [{ kind: 'put', value, ttlSeconds: AANWEZIG_SECONDEN }]);
    const aanwezig = await dossiers.list<AanwezigDocument>(dossierId, 'aanwezig-');
    const anderen = aanwezig.map((document) => document.value.wie).filter(({ id }) => id !== medewerker.id);
    return accept({ versie: kop.version, aanwezigen: anderen });
  };
