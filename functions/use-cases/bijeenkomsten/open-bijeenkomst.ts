import type { Medewerker } from '@domain/adresboek/medewerker';
import { openBijeenkomst } from '@domain/bijeenkomst/open-bijeenkomst';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { accept, type Result } from '@domain/result';
import type { BijeenkomstDeps } from '../deps';
import { createBijeenkomst } from './create-bijeenkomst';
import { stampOf } from './staff';
import { listWijken } from './wijken';

/** `id`: a uuid made by the screen, so that a double click makes one bijeenkomst. */
type OpenBijeenkomstInput = { id: string; antwoorden: Antwoorden };
export type Geopend = { id: string; isNieuw: boolean };
export type OpenBijeenkomst = (medewerker: Medewerker, input: OpenBijeenkomstInput) => Promise<Result<Geopend>>;

export const createOpenBijeenkomst =
  (deps: Pick<BijeenkomstDeps, 'bijeenkomsten' | 'adresboek' | 'clock'>): OpenBijeenkomst =>
  async (medewerker, { id, antwoorden }) => {
    const stempel = stampOf(medewerker, deps.clock);
    const wijken = await listWijken(deps.adresboek);
    const nieuw = openBijeenkomst({ bijeenkomstId: id, antwoorden, stempel, wijken });
    if (!nieuw.ok) return nieuw;
    return accept({ id, isNieuw: await createBijeenkomst(deps.bijeenkomsten, nieuw.value) });
  };
