import type { Melding } from '@domain/melding/melding';
import {
  BEWAAR_SECONDEN,
  claimMelding,
  completeMelding,
  dropMelding,
  failMelding,
} from '@domain/melding/melding-verloop';
import type { Clock, DocumentStore, Log, Meldingen, Stored } from '../ports';
import type { Adresboek } from './adresboek';
import { staanMeldingenAan } from './melding-writes';

/** `nietVrij`: not due, or another worker has it. `later`: Teams asks for rest. */
export type MeldingUitkomst = 'verzonden' | 'later' | 'vervallen' | 'nietVrij';
export type SendMelding = (partition: string, meldingId: string) => Promise<MeldingUitkomst>;
export type SendMeldingDeps = {
  /** The container of the outbox. */
  store: DocumentStore;
  adresboek: Pick<Adresboek, 'readInstellingen' | 'findMedewerker'>;
  /** Absent: the app has no id in Teams. */
  meldingen: Meldingen | undefined;
  clock: Clock;
  log: Log;
};

const UIT = 'uitgezet';
const WEG = 'niet-in-adresboek';

/** `undefined`: something newer about the same thing stands in its place, or another worker was first. */
async function save(store: DocumentStore, { partition, version }: Stored<Melding>, value: Melding) {
  const bewaard = await store.commit(partition, [{ kind: 'replace', value, version, ttlSeconds: BEWAAR_SECONDEN }]);
  return bewaard.ok ? { partition, value, version: bewaard.value[0] ?? '' } : undefined;
}

/** Why it is not told after all: by then it was switched off, or the person has left. */
async function judge({ adresboek, meldingen }: SendMeldingDeps, { voor }: Melding): Promise<string | undefined> {
  if (!(await staanMeldingenAan({ adresboek, meldtInTeams: meldingen !== undefined }))) return UIT;
  return (await adresboek.findMedewerker(voor)) ? undefined : WEG;
}

async function tell(deps: SendMeldingDeps, melding: Melding): Promise<Melding> {
  const bezwaar = await judge(deps, melding);
  if (bezwaar !== undefined || !deps.meldingen) return dropMelding(melding, bezwaar ?? UIT);
  const { id, partitie, voor, activiteit, wat, plek } = melding;
  const uitkomst = await deps.meldingen.send({ reeks: `${partitie}/${id}`, voor, activiteit, wat, plek });
  const nu = deps.clock().toISOString();
  return uitkomst.ok ? completeMelding(melding, nu) : failMelding(melding, uitkomst.fout, nu);
}

/**
 * Tells one person one thing. It may happen twice, after a doubtful answer: Teams then replaces the first, so the person sees
 * one. What can't be told lapses, and is only written in the log: nobody's work waits for it.
 */
export const createSendMelding =
  (deps: SendMeldingDeps): SendMelding =>
  async (partition, meldingId) => {
    const stored = await deps.store.read<Melding>(partition, meldingId);
    const geclaimd = stored && claimMelding(stored.value, deps.clock().toISOString());
    const claim = geclaimd && (await save(deps.store, stored, geclaimd));
    if (!claim) return 'nietVrij';
    const klaar = await tell(deps, claim.value);
    if (!(await save(deps.store, claim, klaar))) return 'nietVrij';
    const { activiteit, status, pogingen, laatsteFout: fout = '' } = klaar;
    deps.log('info', 'melding', { activiteit, status, pogingen, fout });
    return status === 'klaargezet' || status === 'bezig' ? 'later' : status;
  };
