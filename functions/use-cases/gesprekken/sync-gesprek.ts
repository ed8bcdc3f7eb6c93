import type { Afspraak } from '@domain/gesprek/afspraak';
import { composeUitnodiging } from '@domain/gesprek/compose-uitnodiging';
import type { Gesprek } from '@domain/gesprek/gesprek';
import { claimGesprek, completeGesprek, failGesprek, type InAgenda } from '@domain/gesprek/gesprek-verloop';
import type { Agenda, Clock, DocumentStore, Log, MailUitkomst } from '../../ports';
import type { Adresboek } from '../adresboek';
import type { SendBericht, Verzending } from '../send-bericht';

export type SyncGesprekDeps = {
  dossiers: DocumentStore;
  adresboek: Pick<Adresboek, 'readInstellingen'>;
  agenda: Agenda;
  swv: string;
  clock: Clock;
  log: Log;
};
/** One worker and the talk it holds. `save` is refused, with `false`, when somebody else changed it: then stop. */
type Claim = { gesprek: Gesprek; save(gesprek: Gesprek): Promise<boolean> };

async function takeClaim(
  dossiers: DocumentStore,
  dossierId: string,
  id: string,
  nu: string,
): Promise<Claim | undefined> {
  const stored = await dossiers.read<Gesprek>(dossierId, id);
  const gesprek = stored && claimGesprek(stored.value, nu);
  if (!gesprek) return undefined;
  let { version } = stored;
  const save = async (value: Gesprek): Promise<boolean> => {
    const bewaard = await dossiers.commit(dossierId, [{ kind: 'replace', value, version }]);
    version = bewaard.ok ? (bewaard.value[0] ?? '') : version;
    return bewaard.ok;
  };
  return (await save(gesprek)) ? { gesprek, save } : undefined;
}

const toAfspraak = ({ id, onderwerp, link, datum, van, tot, genodigden }: Gesprek, swv: string): Afspraak => ({
  id,
  transactie: id,
  onderwerp,
  tekst: composeUitnodiging({ swv, link }),
  datum,
  van,
  tot,
  genodigden,
});

/** What the calendar has of it. It is looked up unless we wrote that down: an answer may have been lost. */
const look = async ({ id, eventId, joinUrl }: Gesprek, agenda: Agenda): Promise<MailUitkomst<InAgenda | undefined>> =>
  eventId === undefined ? agenda.find(id) : { ok: true, value: { eventId, ...(joinUrl && { joinUrl }) } };

async function takeOut(gezien: InAgenda | undefined, agenda: Agenda): Promise<MailUitkomst<undefined>> {
  const weg = gezien ? await agenda.cancel(gezien.eventId) : undefined;
  return !weg || weg.ok ? { ok: true, value: undefined } : weg;
}

type Brengen = Pick<SyncGesprekDeps, 'agenda' | 'swv' | 'adresboek'>;

/**
 * Makes the calendar say what the talk says. It always looks first, so it may be repeated after any answer or none. When the
 * swv stopped using this nothing new comes in; what people have in their calendar already still follows, or they come at the
 * wrong time.
 */
async function bring(gesprek: Gesprek, deps: Brengen): Promise<MailUitkomst<InAgenda | undefined>> {
  const { agenda, swv } = deps;
  const gezien = await look(gesprek, agenda);
  if (!gezien.ok) return gezien;
  if (gesprek.wens === 'weg') return takeOut(gezien.value, agenda);
  const afspraak = toAfspraak(gesprek, swv);
  if (!gezien.value) return putIn(afspraak, deps);
  // Of the first version only the answer was lost; of a later one nobody knows which the calendar shows.
  return gesprek.versie === 1 ? gezien : change(gezien.value, afspraak, deps);
}

async function putIn(afspraak: Afspraak, { agenda, adresboek }: Brengen): Promise<MailUitkomst<InAgenda | undefined>> {
  const { kanalen } = await adresboek.readInstellingen();
  return kanalen.gesprekken ? agenda.create(afspraak) : { ok: true, value: undefined };
}

/** When somebody took the event out by hand there comes another one, once: the old event gives its name. */
async function change(
  gezien: InAgenda,
  afspraak: Afspraak,
  deps: Brengen,
): Promise<MailUitkomst<InAgenda | undefined>> {
  const veranderd = await deps.agenda.change(gezien.eventId, afspraak);
  if (!veranderd.ok) return veranderd;
  if (!veranderd.value) return putIn({ ...afspraak, transactie: `${afspraak.id}-na-${gezien.eventId}` }, deps);
  return { ok: true, value: { ...gezien, ...veranderd.value } };
}

/** Something in our own house broke. */
function toStoring(error: unknown, log: Log): { ok: false; fout: { soort: 'tijdelijk'; code: string } } {
  log('error', 'bericht-storing', { fout: error instanceof Error ? error.name : 'onbekend' });
  return { ok: false, fout: { soort: 'tijdelijk', code: 'storing' } };
}

function toVerzending({ id, status, pogingen, laatsteFout: code = '' }: Gesprek, log: Log): Verzending {
  log(status === 'aandacht' ? 'error' : 'info', 'gesprek', { gesprekId: id, status, pogingen, fout: code });
  if (status === 'wachtend') return { soort: 'later', code };
  return status === 'aandacht' ? { soort: 'aandacht', code } : { soort: 'verzonden' };
}

/** Brings one talk into the calendar, or finds out why not. Never two events for one talk. */
export const createSyncGesprek =
  (deps: SyncGesprekDeps): SendBericht =>
  async (dossierId, id) => {
    const { dossiers, clock, log } = deps;
    const claim = await takeClaim(dossiers, dossierId, id, clock().toISOString());
    if (!claim) return { soort: 'nietVrij' };
    const { gesprek, save } = claim;
    if (gesprek.status === 'aandacht') return toVerzending(gesprek, log);
    const uitkomst = await bring(gesprek, deps).catch((error: unknown) => toStoring(error, log));
    const na = uitkomst.ok
      ? completeGesprek(gesprek, uitkomst.value)
      : failGesprek(gesprek, uitkomst.fout, clock().toISOString());
    return (await save(na)) ? toVerzending(na, log) : { soort: 'nietVrij' };
  };
