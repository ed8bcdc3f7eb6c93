import type { Medewerker } from '@domain/adresboek/medewerker';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { cancelBijeenkomst } from '@domain/bijeenkomst/levensloop';
import type { Result } from '@domain/result';
import { toAuditRegel } from '../audit';
import { changeBijeenkomst, type Geweigerd } from '../bijeenkomst-store';
import type { BijeenkomstDeps } from '../deps';
import { showUitkomst } from './show-bijeenkomst';
import { stampOf } from './staff';

export type CancelBijeenkomst = (
  medewerker: Medewerker,
  input: { bijeenkomstId: string; reden: string },
) => Promise<Result<BijeenkomstBeeld> | Geweigerd>;

export const createCancelBijeenkomst =
  (deps: BijeenkomstDeps): CancelBijeenkomst =>
  async (medewerker, { bijeenkomstId, reden }) => {
    const stempel = stampOf(medewerker, deps.clock);
    const uitkomst = await changeBijeenkomst(
      deps,
      bijeenkomstId,
      ({ bijeenkomst, aanmeldingen }) =>
        cancelBijeenkomst({ bijeenkomst, aanmeldingen, reden, stempel, nu: stempel.op }),
      ({ rondzendingen }) => rondzendingen.map(() => toAuditRegel('afgezegd', medewerker.id, stempel.op, deps.newId())),
    );
    return showUitkomst(deps, bijeenkomstId, uitkomst);
  };
