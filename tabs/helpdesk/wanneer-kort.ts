import { formatDatumKort, formatTijd, toDag } from '@domain/datum/datum';

/** `1 okt 9.52`; the year only when it is another one than today's. */
export function wanneerKort(op: string, vandaag: string): string {
  const dag = toDag(op);
  const [dagVanMaand, maand, jaar] = formatDatumKort(dag).split(' ');
  const datum =
    dag === vandaag ? 'vandaag' : `${dagVanMaand} ${maand}${vandaag.startsWith(String(jaar)) ? '' : ` ${jaar}`}`;
  return `${datum} ${formatTijd(op)}`;
}

export const vandaagNu = (): string => toDag(new Date().toISOString());
