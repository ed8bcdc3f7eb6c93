import type { ListArtikelWerklijst } from '../../use-cases/kennisbank/list-werklijst';
import type { MoveArtikel } from '../../use-cases/kennisbank/move-artikel';
import type { JudgeNuttig } from '../../use-cases/kennisbank/judge-nuttig';
import type { OpenArtikel } from '../../use-cases/kennisbank/open-artikel';
import type { ProposeArtikel } from '../../use-cases/kennisbank/propose-artikel';
import type { ReadArtikel } from '../../use-cases/kennisbank/read-artikel';
import type { ReadKennisbank } from '../../use-cases/kennisbank/read-kennisbank';
import type { SaveArtikel } from '../../use-cases/kennisbank/save-artikel';

/** What the routes about the kennisbank ask for, each behind its gate. */
export type KennisbankUseCases = {
  readKennisbank: ReadKennisbank;
  judgeNuttig: JudgeNuttig;
  listArtikelWerklijst: ListArtikelWerklijst;
  openArtikel: OpenArtikel;
  proposeArtikel: ProposeArtikel;
  readArtikel: ReadArtikel;
  saveArtikel: SaveArtikel;
  submitArtikel: MoveArtikel;
  publishArtikel: MoveArtikel<{ gezien: string }>;
  returnArtikel: MoveArtikel<{ tekst: string }>;
  restoreArtikel: MoveArtikel<{ versie: number }>;
  withdrawArtikel: MoveArtikel;
};
