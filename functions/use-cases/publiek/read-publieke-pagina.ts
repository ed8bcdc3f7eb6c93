import type { PubliekePagina } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { readGegevens } from '@domain/bijeenkomst/gegevens';
import { toPubliekeBijeenkomst } from '@domain/bijeenkomst/to-publiek';
import { accept, type Result } from '@domain/result';
import { BIJEENKOMST_NIET_GEVONDEN } from '../refusals';
import { readGepubliceerde, type PubliekDeps } from './publiek-deps';
import { makeStempel } from './stempel';

export type ReadPubliekePagina = (input: { bijeenkomstId: string }) => Promise<Result<PubliekePagina>>;

type Deps = Pick<PubliekDeps, 'bijeenkomsten' | 'adresboek' | 'clock' | 'swv' | 'tokens'>;

export const createReadPubliekePagina =
  (deps: Deps): ReadPubliekePagina =>
  async ({ bijeenkomstId }) => {
    const bijeenkomst = await readGepubliceerde(deps.bijeenkomsten, bijeenkomstId);
    if (!bijeenkomst) return BIJEENKOMST_NIET_GEVONDEN;
    const nu = deps.clock();
    const { deelnemersDagen } = (await deps.adresboek.readInstellingen()).bewaren;
    const dagen = deelnemersDagen === 1 ? '1 dag' : `${deelnemersDagen} dagen`;
    return accept({
      swv: deps.swv,
      bijeenkomst: toPubliekeBijeenkomst(bijeenkomst, nu.toISOString()),
      vragen: readGegevens(bijeenkomst.antwoorden).vragen,
      stempel: makeStempel(deps, bijeenkomstId, nu),
      bewaartermijn: `${dagen} na de bijeenkomst`,
    });
  };
