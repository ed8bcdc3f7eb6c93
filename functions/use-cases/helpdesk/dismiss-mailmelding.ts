import type { Medewerker } from '@domain/adresboek/medewerker';
import { addStilleRegel } from '@domain/helpdesk/add-regel';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import { vraagtAandacht, type HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import type { Result } from '@domain/result';
import { describeFunctie } from '@domain/toegang/functie';
import { mayBehandelVraag } from '@domain/toegang/helpdesk';
import type { Write } from '../../ports';
import type { HelpdeskDeps } from '../deps';
import { toWrites } from '../helpdesk-store';
import { ALLEEN_HELPDESK, VRAAG_TE_DRUK } from '../refusals';
import { retryOnConflict } from '../retry';
import { findLeesbareVraag } from './find-leesbare-vraag';
import { stampOf } from './handeling';
import { showVraag } from './show-vraag';

export type DismissMailmelding = (medewerker: Medewerker, input: { vraagId: string }) => Promise<Result<VraagBeeld>>;

/** One commit takes a hundred writes. */
const MAX_MAILS = 90;

/**
 * Staff have seen that mails about this question did not leave, and leave it at that: they called, or wrote a new answer. The
 * mails never go out any more; what they said stands in the conversation. Without such a mail nothing changes.
 */
export const createDismissMailmelding =
  (deps: HelpdeskDeps): DismissMailmelding =>
  async (medewerker, { vraagId }) => {
    const uitkomst = await retryOnConflict(() => dismiss(deps, medewerker, vraagId));
    if (!uitkomst) return VRAAG_TE_DRUK;
    return uitkomst.ok ? showVraag(deps, medewerker, vraagId) : uitkomst;
  };

/** `undefined`: somebody else was first. */
async function dismiss(
  deps: HelpdeskDeps,
  medewerker: Medewerker,
  vraagId: string,
): Promise<Result<unknown> | undefined> {
  const bron = await findLeesbareVraag(deps.helpdesk, medewerker, vraagId);
  if (!bron.ok) return bron;
  const { vraag, version } = bron.value;
  if (!mayBehandelVraag(medewerker, vraag)) return ALLEEN_HELPDESK;
  const gestopt = (await deps.helpdesk.list<HelpdeskBericht>(vraagId, 'bericht-'))
    .filter(({ value }) => vraagtAandacht(value))
    .slice(0, MAX_MAILS);
  if (gestopt.length === 0) return bron;
  const gezien = stampOf(medewerker, deps);
  const wissel = addStilleRegel({
    vraag,
    regelSoort: 'notitie',
    functie: describeFunctie(medewerker),
    tekst: 'Een mail over deze vraag kon niet weg. De melding daarover is gesloten; deze mail gaat niet meer uit.',
    via: 'app',
    stempel: gezien,
  });
  const mails = gestopt.map(({ value, version }): Write<HelpdeskBericht> => ({
    kind: 'replace',
    value: { ...value, gezien },
    version,
  }));
  const writes = [...(await toWrites(deps, wissel, version)), ...mails];
  return (await deps.helpdesk.commit(vraagId, writes)).ok ? bron : undefined;
}
