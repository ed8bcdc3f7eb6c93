import type { Medewerker } from '@domain/adresboek/medewerker';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { publishBijeenkomst } from '@domain/bijeenkomst/levensloop';
import type { Result } from '@domain/result';
import { changeBijeenkomst, type Geweigerd } from '../bijeenkomst-store';
import type { BijeenkomstDeps } from '../deps';
import { showUitkomst } from './show-bijeenkomst';
import { stampOf } from './staff';
import { listWijken } from './wijken';

export type PublishBijeenkomst = (
  medewerker: Medewerker,
  input: { bijeenkomstId: string },
) => Promise<Result<BijeenkomstBeeld> | Geweigerd>;

export const createPublishBijeenkomst =
  (deps: BijeenkomstDeps): PublishBijeenkomst =>
  async (medewerker, { bijeenkomstId }) => {
    const stempel = stampOf(medewerker, deps.clock);
    const wijken = await listWijken(deps.adresboek);
    const uitkomst = await changeBijeenkomst(deps, bijeenkomstId, ({ bijeenkomst, aanmeldingen }) =>
      publishBijeenkomst({ bijeenkomst, aanmeldingen, stempel, wijken, nu: stempel.op }),
    );
    return showUitkomst(deps, bijeenkomstId, uitkomst);
  };
