import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Dossier } from '@domain/dossier/dossier';
import type { DossierActie } from '@domain/dossier/dossier-beeld';
import type { Moment, Verandering } from '@domain/dossier/verandering';
import type { Gesprek } from '@domain/gesprek/gesprek';
import type { Gesprekken } from '@domain/gesprek/gesprek-beeld';
import { accept, refuse, type Result } from '@domain/result';
import { mayDoInDossier } from '@domain/toegang/toegang';
import type { Write } from '../../ports';
import { changeDossier } from '../change-dossier';
import type { Deps } from '../deps';
import { showUitkomst, type GesprekDeps } from './show-gesprekken';

export type GesprekPlek = { dossierId: string; gesprekId: string };

type Opdracht = GesprekPlek & {
  medewerker: Medewerker;
  /** For the audit. */
  wat: string;
  actie: DossierActie;
  /** The rule, on the talk as it is by then. The same talk: nothing changes. */
  change(
    gesprek: Gesprek,
    dossier: Dossier,
    moment: Moment,
  ): Result<Partial<Verandering> & { gesprek: Gesprek }> | Promise<Result<Partial<Verandering> & { gesprek: Gesprek }>>;
};

const GESPREK_NIET_GEVONDEN = refuse({
  code: 'niet-gevonden',
  message: 'Dit gesprek bestaat niet. Kijk in het dossier welke gesprekken er zijn.',
});

/** Find, may, rule, save, for a talk that exists. */
export async function changeGesprekIn(
  deps: GesprekDeps & Pick<Deps, 'newId'>,
  { medewerker, dossierId, gesprekId, wat, actie, change }: Opdracht,
): Promise<Result<Gesprekken>> {
  const uitkomst = await changeDossier(deps, {
    medewerker,
    dossierId,
    wat,
    mag: (kop, scholen) => mayDoInDossier(medewerker, kop, scholen, actie),
    change: async ({ dossier }, moment) => {
      const stored = await deps.dossiers.read<Gesprek>(dossierId, gesprekId);
      if (stored?.value.soort !== 'gesprek') return GESPREK_NIET_GEVONDEN;
      const na = await change(stored.value, dossier, moment);
      if (!na.ok) return na;
      const { gesprek, dossier: nieuw = dossier, logboek = [] } = na.value;
      const ook: readonly Write[] =
        gesprek === stored.value ? [] : [{ kind: 'replace', value: gesprek, version: stored.version }];
      return accept({ dossier: nieuw, logboek, ook });
    },
  });
  return showUitkomst(deps, medewerker, uitkomst);
}
