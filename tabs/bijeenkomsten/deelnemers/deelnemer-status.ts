import {
  CheckmarkCircleFilled,
  CircleHalfFillRegular,
  CircleRegular,
  ClockRegular,
  DismissCircleRegular,
  SubtractCircleRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { AanmeldingStatus } from '@domain/bijeenkomst/aanmelding';
import type { DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { formatDatumKort, formatTijd, toDag } from '@domain/datum/datum';

/** `kleur` is the name of a style in `DeelnemerStatus`. */
type Uiterlijk = { woord: string; icon: FluentIcon; kleur: 'merk' | 'groen' | 'amber' | 'stil' };

export const STATUS = {
  bevestigd: { woord: 'Aangemeld', icon: CircleHalfFillRegular, kleur: 'merk' },
  aangeboden: { woord: 'Plek aangeboden', icon: ClockRegular, kleur: 'amber' },
  wachtlijst: { woord: 'Wachtlijst', icon: CircleRegular, kleur: 'stil' },
  aanwezig: { woord: 'Aanwezig', icon: CheckmarkCircleFilled, kleur: 'groen' },
  nietVerschenen: { woord: 'Niet verschenen', icon: DismissCircleRegular, kleur: 'stil' },
  geannuleerd: { woord: 'Afgemeld', icon: SubtractCircleRegular, kleur: 'stil' },
} as const satisfies Record<AanmeldingStatus, Uiterlijk>;

/** `vandaag 10.42`, or `14 mei 2025`; `op` is an instant. */
export const formatOp = (op: string, vandaag: string): string =>
  toDag(op) === vandaag ? `vandaag ${formatTijd(op)}` : formatDatumKort(toDag(op));

/** What stands under the word: the number on the waiting list, or until when a place is held. */
export function describeStatus({ status, wachtnummer, aangebodenTot }: DeelnemerBeeld): string | undefined {
  if (status === 'wachtlijst' && wachtnummer !== undefined) return `nummer ${wachtnummer}`;
  if (status === 'aangeboden' && aangebodenTot)
    return `tot ${formatDatumKort(toDag(aangebodenTot))}, ${formatTijd(aangebodenTot)} uur`;
  return undefined;
}
