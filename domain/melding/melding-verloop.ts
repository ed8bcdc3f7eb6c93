import type { Verzendfout } from '../bericht/bericht-verloop';
import type { Melding, NieuweMelding } from './melding';

const DAG_SECONDEN = 24 * 60 * 60;
/** News of yesterday is not worth telling any more. */
const GELDIG_SECONDEN = DAG_SECONDEN;
/** After this it is gone, told or not: it is nobody's record. */
export const BEWAAR_SECONDEN = 2 * DAG_SECONDEN;
/** A worker that has not reported within this time has died. */
const CLAIM_SECONDEN = 2 * 60;
const EERSTE_WACHT = 60;
const LANGSTE_WACHT = 60 * 60;

const later = (nu: string, seconden: number): string => new Date(Date.parse(nu) + seconden * 1000).toISOString();

export const queueMelding = ({ over, ...inhoud }: NieuweMelding, partitie: string, op: string): Melding => ({
  id: `melding-${over}-${inhoud.voor}`,
  soort: 'melding',
  partitie,
  ...inhoud,
  status: 'klaargezet',
  klaargezetOp: op,
  volgendePoging: op,
  pogingen: 0,
});

/** Takes one whose turn has come, or one of a worker that died. `undefined`: it is not free. */
export function claimMelding(melding: Melding, nu: string): Melding | undefined {
  const isVrij = melding.status === 'klaargezet' || melding.status === 'bezig';
  if (!isVrij || melding.volgendePoging > nu) return undefined;
  return { ...melding, status: 'bezig', pogingen: melding.pogingen + 1, volgendePoging: later(nu, CLAIM_SECONDEN) };
}

export function completeMelding({ laatsteFout: _, ...melding }: Melding, nu: string): Melding {
  return { ...melding, status: 'verzonden', verzondenOp: nu };
}

export const dropMelding = (melding: Melding, code: string): Melding => ({
  ...melding,
  status: 'vervallen',
  laatsteFout: code,
});

/** Later again, as long as it is still news; never a task for a person. */
export function failMelding(melding: Melding, fout: Verzendfout, nu: string): Melding {
  const gevraagd = fout.naSeconden ?? EERSTE_WACHT * 2 ** Math.max(melding.pogingen - 1, 0);
  const wacht = Math.max(fout.naSeconden === undefined ? Math.min(gevraagd, LANGSTE_WACHT) : gevraagd, 1);
  const volgendePoging = later(nu, wacht);
  const isTeLaat = volgendePoging >= later(melding.klaargezetOp, GELDIG_SECONDEN);
  if (fout.soort === 'blijvend' || isTeLaat) return dropMelding(melding, fout.code);
  return { ...melding, status: 'klaargezet', laatsteFout: fout.code, volgendePoging };
}
