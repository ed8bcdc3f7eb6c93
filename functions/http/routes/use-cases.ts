import type { CompleteStap } from '../../use-cases/complete-stap';
import type { ListTaken } from '../../use-cases/list-taken';
import type { ListWerkvoorraad } from '../../use-cases/list-werkvoorraad';
import type { MakeOpp } from '../../use-cases/make-opp';
import type { NoteAanwezigheid } from '../../use-cases/note-aanwezigheid';
import type { OpenDossier } from '../../use-cases/open-dossier';
import type { ProposeBericht } from '../../use-cases/propose-bericht';
import type { QueueBericht } from '../../use-cases/queue-bericht';
import type { ReadDossier } from '../../use-cases/read-dossier';
import type { ReopenStap } from '../../use-cases/reopen-stap';
import type { RetryBericht } from '../../use-cases/retry-bericht';
import type { SaveStap } from '../../use-cases/save-stap';
import type { ShareDossier } from '../../use-cases/share-dossier';
import type { ShowIk } from '../../use-cases/show-ik';
import type { UnshareDossier } from '../../use-cases/unshare-dossier';
import type { WriteLogboek } from '../../use-cases/write-logboek';

/** Everything a route may ask of the app. */
export type UseCases = {
  showIk: ShowIk;
  listWerkvoorraad: ListWerkvoorraad;
  listTaken: ListTaken;
  openDossier: OpenDossier;
  readDossier: ReadDossier;
  makeOpp: MakeOpp;
  saveStap: SaveStap;
  completeStap: CompleteStap;
  reopenStap: ReopenStap;
  writeLogboek: WriteLogboek;
  shareDossier: ShareDossier;
  unshareDossier: UnshareDossier;
  proposeBericht: ProposeBericht;
  queueBericht: QueueBericht;
  retryBericht: RetryBericht;
  noteAanwezigheid: NoteAanwezigheid;
};
