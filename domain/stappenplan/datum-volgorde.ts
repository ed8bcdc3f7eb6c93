import { addMaanden, formatDatum, isDatum } from '../datum/datum';
import { leesTekst, type Antwoorden } from '../formulier/antwoord';
import type { Refusal } from '../result';

/** The date that was answered, if it is one. An empty or impossible date is refused by the checker, not by a rule. */
export function leesDatum(antwoorden: Antwoorden, naam: string): string | undefined {
  const dag = leesTekst(antwoorden, naam);
  return isDatum(dag) ? dag : undefined;
}

/** `30 januari` beside a date of the same year, `30 januari 2025` beside another. */
export const formatDatumNaast = (dag: string, naast: string): string =>
  dag.slice(0, 4) === naast.slice(0, 4) ? formatDatum(dag).replace(/ \d+$/, '') : formatDatum(dag);

const refuseDatum = (pad: string, zin: string, grens: string, kant: 'eerder' | 'later'): Refusal => ({
  code: 'datum-volgorde',
  message: `${zin} Kies ${formatDatum(grens)} of ${kant}.`,
  pad,
  voorstel: grens,
});

/** `zin` says what has to be true; the nearest date that would be accepted is added to it. */
export function nietVoor(
  dag: string | undefined,
  grens: string | undefined,
  pad: string,
  zin: string,
): readonly Refusal[] {
  return dag && grens && dag < grens ? [refuseDatum(pad, zin, grens, 'later')] : [];
}

/** Further ahead nobody plans: such a day is a slip in the year. */
const MAANDEN_VOORUIT = 24;

/** For a day that is planned. Without a `voorstel`: the last day that would do is not the day that was meant. */
export function nietTeVer(dag: string | undefined, vandaag: string, pad: string, wat: string): readonly Refusal[] {
  const laatst = addMaanden(vandaag, MAANDEN_VOORUIT);
  if (!dag || dag <= laatst) return [];
  const message = `${wat} ligt hoogstens twee jaar vooruit. Kijk naar het jaar: kies ${formatDatum(laatst)} of eerder.`;
  return [{ code: 'datum-buiten-grens', message, pad }];
}

/** For a day on which something has happened: it cannot be reported before it did. */
export function nietInToekomst(dag: string | undefined, vandaag: string, pad: string): readonly Refusal[] {
  return dag && dag > vandaag ? [refuseDatum(pad, 'Dit moet al gebeurd zijn.', vandaag, 'eerder')] : [];
}
