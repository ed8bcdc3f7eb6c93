import type { Medewerker } from '@domain/adresboek/medewerker';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { closeBijeenkomst } from '@domain/bijeenkomst/levensloop';
import type { Result } from '@domain/result';
import { changeBijeenkomst, type Geweigerd } from '../bijeenkomst-store';
import type { BijeenkomstDeps } from '../deps';
import { showUitkomst } from './show-bijeenkomst';
import { stampOf } from './staff';

export type CloseBijeenkomst = (
  medewerker: Medewerker,
  input: { bijeenkomstId: string },
) => Promise<Result<BijeenkomstBeeld> | Geweigerd>;

export const createCloseBijeenkomst =
  (deps: BijeenkomstDeps): CloseBijeenkomst =>
  async (medewerker, { bijeenkomstId }) => {
    const stempel = stampOf(medewerker, deps.clock);
    const uitkomst = await changeBijeenkomst(deps, bijeenkomstId, ({ bijeenkomst, aanmeldingen }) =>
      closeBijeenkomst({ bijeenkomst, aanmeldingen, stempel, nu: stempel.op }),
    );
    return showUitkomst(deps, bijeenkomstId, uitkomst);
  };
