import type { NieuweMelding } from '@domain/melding/melding';
import { BEWAAR_SECONDEN, queueMelding } from '@domain/melding/melding-verloop';
import type { Clock, Write } from '../ports';
import type { Adresboek } from './adresboek';
import type { Instellingen } from './deps';

export type MeldingDeps = Pick<Instellingen, 'meldtInTeams'> & {
  adresboek: Pick<Adresboek, 'readInstellingen'>;
  clock: Clock;
};

/** Whether anybody is told anything in Teams: the app has an id there and the swv wants it. */
export const staanMeldingenAan = async ({
  meldtInTeams = false,
  adresboek,
}: Omit<MeldingDeps, 'clock'>): Promise<boolean> =>
  meldtInTeams && (await adresboek.readInstellingen()).kanalen.meldingen;

/**
 * Notifications as writes, for the commit of what causes them. An earlier one about the same thing is overwritten: only the
 * last counts. Switched off there are none, so that nothing piles up.
 */
export async function toMeldingWrites(
  deps: MeldingDeps,
  partitie: string,
  meldingen: readonly NieuweMelding[],
): Promise<readonly Write[]> {
  if (meldingen.length === 0 || !(await staanMeldingenAan(deps))) return [];
  const op = deps.clock().toISOString();
  return meldingen.map((melding) => ({
    kind: 'put',
    value: queueMelding(melding, partitie, op),
    ttlSeconds: BEWAAR_SECONDEN,
  }));
}
