import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { copyBijeenkomst } from '@domain/bijeenkomst/open-bijeenkomst';
import { accept, type Result } from '@domain/result';
import type { BijeenkomstDeps } from '../deps';
import { BIJEENKOMST_NIET_GEVONDEN } from '../refusals';
import { createBijeenkomst } from './create-bijeenkomst';
import type { Geopend } from './open-bijeenkomst';
import { stampOf } from './staff';

/** `naar`: the id of the copy, made by the screen. */
type CopyBijeenkomstInput = { bijeenkomstId: string; naar: string };
export type CopyBijeenkomst = (medewerker: Medewerker, input: CopyBijeenkomstInput) => Promise<Result<Geopend>>;

export const createCopyBijeenkomst =
  ({ bijeenkomsten, clock }: Pick<BijeenkomstDeps, 'bijeenkomsten' | 'clock'>): CopyBijeenkomst =>
  async (medewerker, { bijeenkomstId, naar }) => {
    const bron = await bijeenkomsten.read<Bijeenkomst>(bijeenkomstId, 'bijeenkomst');
    if (!bron) return BIJEENKOMST_NIET_GEVONDEN;
    const kopie = copyBijeenkomst(bron.value, { bijeenkomstId: naar, stempel: stampOf(medewerker, clock) });
    return accept({ id: naar, isNieuw: await createBijeenkomst(bijeenkomsten, kopie) });
  };
