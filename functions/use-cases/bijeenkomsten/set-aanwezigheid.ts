import type { Medewerker } from '@domain/adresboek/medewerker';
import { setAanwezigheid, type Aanwezigheid } from '@domain/bijeenkomst/aanwezigheid';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Result } from '@domain/result';
import { changeBijeenkomst, type Geweigerd } from '../bijeenkomst-store';
import type { BijeenkomstDeps } from '../deps';
import { noteCursusdeelname } from '../note-cursusdeelname';
import { showUitkomst } from './show-bijeenkomst';

type SetAanwezigheidInput = { bijeenkomstId: string; aanmeldingId: string; status: Aanwezigheid };
export type SetAanwezigheid = (
  medewerker: Medewerker,
  input: SetAanwezigheidInput,
) => Promise<Result<BijeenkomstBeeld> | Geweigerd>;

export const createSetAanwezigheid =
  (deps: BijeenkomstDeps): SetAanwezigheid =>
  async (_, { bijeenkomstId, aanmeldingId, status }) => {
    const nu = deps.clock().toISOString();
    const uitkomst = await changeBijeenkomst(deps, bijeenkomstId, ({ bijeenkomst, aanmeldingen }) =>
      setAanwezigheid({ bijeenkomst, aanmeldingen, aanmeldingId, status, nu }),
    );
    if (uitkomst.ok) await noteCursusdeelname(deps, bijeenkomstId, [aanmeldingId]);
    return showUitkomst(deps, bijeenkomstId, uitkomst);
  };
