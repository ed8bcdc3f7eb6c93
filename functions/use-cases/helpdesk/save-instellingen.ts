import type { Medewerker } from '@domain/adresboek/medewerker';
import { listVeldWijzigingen } from '@domain/beheer/beheer-audit';
import type { BeheerUitkomst } from '@domain/beheer/save-antwoorden';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { HelpdeskInfo } from '@domain/helpdesk/helpdesk-beeld';
import { saveHelpdeskInstellingen } from '@domain/helpdesk/instellingen';
import { toHelpdeskAntwoorden } from '@domain/helpdesk/instellingen-velden';
import { accept, refuse } from '@domain/result';
import { mayStelHelpdeskIn } from '@domain/toegang/helpdesk';
import { stampOf } from '../beheer/beheer-store';
import type { NoteWat } from '../beheer/note-beheer';
import { HELPDESK_PARTITIE, readInstellingen, toInstellingenWrite } from '../helpdesk-store';
import { ALLEEN_BEHEER } from '../refusals';
import { retryOnConflict } from '../retry';
import type { InfoDeps, ShowInfo } from './show-info';

export type SaveInstellingen = (
  medewerker: Medewerker,
  input: { wijzigingen: readonly Wijziging[] },
) => Promise<BeheerUitkomst<HelpdeskInfo>>;
/** Writes down what beheer did, before it is done. */
export type NoteInstelling = (medewerker: Medewerker, wat: NoteWat) => Promise<void>;
type Deps = InfoDeps & { note: NoteInstelling };

const TE_DRUK = refuse({
  code: 'dossier-gewijzigd',
  message: 'Er wordt nu ook door anderen aan gewerkt. Er is niets bewaard. Probeer het over een paar seconden opnieuw.',
});

/** `undefined`: somebody else was first, so look again. */
async function change(
  { helpdesk, clock, note }: Deps,
  medewerker: Medewerker,
  wijzigingen: readonly Wijziging[],
): Promise<BeheerUitkomst<void> | undefined> {
  const { instellingen, bijgewerkt, version } = await readInstellingen(helpdesk);
  const na = saveHelpdeskInstellingen({ instellingen, bijgewerkt, wijzigingen });
  if (!na.ok) return na;
  const velden = listVeldWijzigingen(
    'instellingen',
    toHelpdeskAntwoorden(instellingen),
    toHelpdeskAntwoorden(na.value),
  );
  if (velden.length === 0) return accept(undefined);
  await note(medewerker, { over: 'instellingen', overId: 'helpdesk', handeling: 'gewijzigd', velden });
  const write = toInstellingenWrite(na.value, stampOf(medewerker, clock), version);
  return (await helpdesk.commit(HELPDESK_PARTITIE, [write])).ok ? accept(undefined) : undefined;
}

/** Hours and telephone number; who reads along is no setting. */
export const createSaveInstellingen =
  (deps: Deps, showInfo: ShowInfo): SaveInstellingen =>
  async (medewerker, { wijzigingen }) => {
    if (!mayStelHelpdeskIn(medewerker)) return ALLEEN_BEHEER;
    const uitkomst = (await retryOnConflict(() => change(deps, medewerker, wijzigingen))) ?? TE_DRUK;
    return uitkomst.ok ? showInfo(medewerker) : uitkomst;
  };
