import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Stempel } from '@domain/formulier/wijziging';
import type { ArtikelBeeld, ArtikelInhoud } from '@domain/kennisbank/artikel';
import { pickInhoud } from '@domain/kennisbank/artikel-velden';
import { ARTIKEL_NIET_GEVONDEN } from '../refusals';
import {
  publishArtikel,
  restoreArtikel,
  returnArtikel,
  submitArtikel,
  withdrawArtikel,
  type ArtikelWissel,
} from '@domain/kennisbank/levensloop';
import { accept, type Result } from '@domain/result';
import {
  ARTIKEL_INTUSSEN_VERANDERD,
  changeArtikel,
  findStandaard,
  listVersies,
  type ArtikelBron,
  type Geweigerd,
  type KennisbankDeps,
} from './artikel-store';
import { showUitkomst } from './show-artikel';
import { stampOf } from './staff';

type MoveDeps = Pick<KennisbankDeps, 'helpdesk' | 'clock'>;
type Stap<I> = (
  bron: ArtikelBron,
  stempel: Stempel,
  input: I,
) => Result<ArtikelWissel> | Promise<Result<ArtikelWissel>>;
/** An act on one article, answered with the article as it became. */
export type MoveArtikel<I = object> = (
  medewerker: Medewerker,
  input: { artikelId: string } & I,
) => Promise<Result<ArtikelBeeld> | Geweigerd>;

const move =
  <I>({ helpdesk, clock }: MoveDeps, stap: Stap<{ artikelId: string } & I>): MoveArtikel<I> =>
  async (medewerker, input) => {
    const stempel = stampOf(medewerker, clock);
    const uitkomst = await changeArtikel(helpdesk, input.artikelId, (bron) => stap(bron, stempel, input));
    return showUitkomst({ helpdesk }, medewerker, input.artikelId, uitkomst);
  };

/** Version 0 is the one of the product. */
async function findInhoud(
  { helpdesk }: MoveDeps,
  artikelId: string,
  versie: number,
): Promise<ArtikelInhoud | undefined> {
  if (versie > 0) return (await listVersies(helpdesk, artikelId)).find((een) => een.versie === versie)?.inhoud;
  const standaard = findStandaard(artikelId);
  return standaard && pickInhoud(standaard);
}

export const createSubmitArtikel = (deps: MoveDeps): MoveArtikel =>
  move(deps, ({ artikel }, stempel) => submitArtikel({ artikel, stempel }));
/** Never a text that the Themaverbinder did not see: `gezien` is the version of the article on the screen. */
export const createPublishArtikel = (deps: MoveDeps): MoveArtikel<{ gezien: string }> =>
  move(deps, ({ artikel, version }, stempel, { gezien }) =>
    artikel.staat === 'gepubliceerd' || version === gezien
      ? publishArtikel({ artikel, stempel })
      : ARTIKEL_INTUSSEN_VERANDERD,
  );
export const createReturnArtikel = (deps: MoveDeps): MoveArtikel<{ tekst: string }> =>
  move(deps, ({ artikel }, stempel, { tekst }) => returnArtikel({ artikel, stempel, tekst }));
export const createWithdrawArtikel = (deps: MoveDeps): MoveArtikel =>
  move(deps, ({ artikel }, stempel) => accept(withdrawArtikel({ artikel, stempel })));
export const createRestoreArtikel = (deps: MoveDeps): MoveArtikel<{ versie: number }> =>
  move(deps, async ({ artikel }, stempel, { artikelId, versie }) => {
    const inhoud = await findInhoud(deps, artikelId, versie);
    return inhoud ? accept(restoreArtikel({ artikel, stempel, inhoud })) : ARTIKEL_NIET_GEVONDEN;
  });
