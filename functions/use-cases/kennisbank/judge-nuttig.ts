import type { Medewerker } from '@domain/adresboek/medewerker';
import { accept, type Result } from '@domain/result';
import { ARTIKEL_NIET_GEVONDEN } from '../refusals';
import { OORDEEL_PREFIX, toPartitie, type KennisbankDeps, type Oordeel } from './artikel-store';
import type { ListArtikelen } from './list-artikelen';

/** Was this useful? One answer a person; the last one counts. */
export type JudgeNuttig = (
  medewerker: Medewerker,
  input: { artikelId: string; ja: boolean },
) => Promise<Result<{ ja: boolean }>>;

/** Who answered cannot be read back: the document has a keyed hash for a name. */
export const createJudgeNuttig =
  ({ helpdesk, sleutel }: Pick<KennisbankDeps, 'helpdesk' | 'sleutel'>, listArtikelen: ListArtikelen): JudgeNuttig =>
  async (medewerker, { artikelId, ja }) => {
    if (!(await listArtikelen()).some((artikel) => artikel.artikelId === artikelId)) return ARTIKEL_NIET_GEVONDEN;
    const id = `${OORDEEL_PREFIX}${sleutel('oordeel', artikelId, medewerker.id)}`;
    const value: Oordeel = { id, soort: 'oordeel', ja };
    await helpdesk.commit(toPartitie(artikelId), [{ kind: 'put', value }]);
    return accept({ ja });
  };
