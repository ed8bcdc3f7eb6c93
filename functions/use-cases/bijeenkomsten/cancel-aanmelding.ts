import type { Medewerker } from '@domain/adresboek/medewerker';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { cancelAanmelding } from '@domain/bijeenkomst/eigen-aanmelding';
import type { Result } from '@domain/result';
import { toAuditRegel } from '../audit';
import { changeBijeenkomst, type Geweigerd } from '../bijeenkomst-store';
import type { BijeenkomstDeps } from '../deps';
import { showUitkomst } from './show-bijeenkomst';

export type CancelAanmelding = (
  medewerker: Medewerker,
  input: { bijeenkomstId: string; aanmeldingId: string },
) => Promise<Result<BijeenkomstBeeld> | Geweigerd>;

export const createCancelAanmelding =
  (deps: BijeenkomstDeps): CancelAanmelding =>
  async (medewerker, { bijeenkomstId, aanmeldingId }) => {
    const nu = deps.clock().toISOString();
    const uitkomst = await changeBijeenkomst(
      deps,
      bijeenkomstId,
      ({ bijeenkomst, aanmeldingen }) => cancelAanmelding({ bijeenkomst, aanmeldingen, aanmeldingId, door: 'swv', nu }),
      ({ aanmeldingen }) =>
        aanmeldingen.length > 0 ? [toAuditRegel('deelnemer-afgemeld', medewerker.id, nu, deps.newId())] : [],
    );
    return showUitkomst(deps, bijeenkomstId, uitkomst);
  };
