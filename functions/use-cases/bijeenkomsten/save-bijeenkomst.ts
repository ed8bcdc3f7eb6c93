import type { Medewerker } from '@domain/adresboek/medewerker';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { saveBijeenkomst } from '@domain/bijeenkomst/change-bijeenkomst';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { Result } from '@domain/result';
import { changeBijeenkomst, type Geweigerd } from '../bijeenkomst-store';
import type { BijeenkomstDeps } from '../deps';
import { showUitkomst } from './show-bijeenkomst';
import { stampOf } from './staff';
import { listWijken } from './wijken';

type SaveBijeenkomstInput = { bijeenkomstId: string; wijzigingen: readonly Wijziging[] };
/** A refusal with `botsingen`: nothing was saved, the user chooses. */
export type SaveBijeenkomst = (
  medewerker: Medewerker,
  input: SaveBijeenkomstInput,
) => Promise<Result<BijeenkomstBeeld> | Geweigerd>;

export const createSaveBijeenkomst =
  (deps: BijeenkomstDeps): SaveBijeenkomst =>
  async (medewerker, { bijeenkomstId, wijzigingen }) => {
    const stempel = stampOf(medewerker, deps.clock);
    const wijken = await listWijken(deps.adresboek);
    const uitkomst = await changeBijeenkomst(deps, bijeenkomstId, ({ bijeenkomst, aanmeldingen }) =>
      saveBijeenkomst({ bijeenkomst, aanmeldingen, wijzigingen, stempel, wijken, nu: stempel.op }),
    );
    return showUitkomst(deps, bijeenkomstId, uitkomst);
  };
