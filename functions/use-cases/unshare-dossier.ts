import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Bericht } from '@domain/bericht/bericht';
import { unshareDossier } from '@domain/dossier/deling';
import { stopBerichten } from '@domain/dossier/requeue-bericht';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { listAandachtMeldingen } from '@domain/melding/list-meldingen';
import { accept, type Result } from '@domain/result';
import { mayDoInDossier } from '@domain/toegang/toegang';
import type { Write } from '../ports';
import { changeDossier } from './change-dossier';
import type { Deps, Instellingen } from './deps';
import { isAlGedaan } from './is-al-gedaan';
import { toMeldingWrites } from './melding-writes';
import { showUitkomst } from './show-dossier';

/** `id` is a uuid made by the screen, one for each request. */
type UnshareDossierInput = { dossierId: string; id: string };
export type UnshareDossier = (medewerker: Medewerker, input: UnshareDossierInput) => Promise<Result<DossierBeeld>>;

type UnshareDeps = Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'> & Pick<Instellingen, 'meldtInTeams'>;

/** Messages that did not leave yet stay here; who sent one hears it from us when somebody else did this. */
async function listGestopt(deps: UnshareDeps, dossierId: string, doorId: string): Promise<readonly Write[]> {
  const berichten = await deps.dossiers.list<Bericht>(dossierId, 'bericht-');
  const versies = new Map(berichten.map(({ value, version }) => [value.id, version]));
  const gestopt = stopBerichten(berichten.map(({ value }) => value));
  const meldingen = gestopt.flatMap((bericht) => listAandachtMeldingen(bericht, doorId));
  return [
    ...gestopt.map((value): Write => ({ kind: 'replace', value, version: versies.get(value.id) ?? '' })),
    ...(await toMeldingWrites(deps, dossierId, meldingen)),
  ];
}

export const createUnshareDossier =
  (deps: UnshareDeps): UnshareDossier =>
  async (medewerker, { dossierId, id }) => {
    const uitkomst = await changeDossier(deps, {
      medewerker,
      dossierId,
      wat: 'deling-ingetrokken',
      mag: (kop, scholen) => mayDoInDossier(medewerker, kop, scholen, 'delingIntrekken'),
      change: async ({ dossier }, { stempel }) => {
        const uniek = `ingetrokken-${id}`;
        if (await isAlGedaan(deps.dossiers, dossierId, uniek)) return accept({ dossier, logboek: [] });
        const ingetrokken = unshareDossier(dossier, { stempel, uniek });
        if (!ingetrokken.ok) return ingetrokken;
        return accept({ ...ingetrokken.value, ook: await listGestopt(deps, dossierId, medewerker.id) });
      },
    });
    return showUitkomst(deps, medewerker, uitkomst);
  };
