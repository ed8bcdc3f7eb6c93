import { addDagen } from '../datum/datum';
import { toEindeVanDag, toInstant } from '../datum/tijd';
import type { Aanmelding } from './aanmelding';
import type { Bijeenkomst } from './bijeenkomst';
import { readGegevens } from './gegevens';
import type { RondzendingSoort } from './rondzending';

const UUR_MS = 3_600_000;
const later = (instant: string, uren: number): string => new Date(Date.parse(instant) + uren * UUR_MS).toISOString();
const eerste = (a: string, b: string): string => (a < b ? a : b);

/** A mail that goes out by itself. */
export type VasteMail = { soort: Extract<RondzendingSoort, 'herinnering-7' | 'herinnering-1' | 'dank'>; op: string };

/** At the same time of day, also when the clocks change in between. */
const dagenVooraf = ({ antwoorden, begin }: Bijeenkomst, dagen: number): string => {
  const { datum, van } = readGegevens(antwoorden);
  return toInstant(addDagen(datum, -dagen), van) ?? later(begin, -24 * dagen);
};

/** In order of time. A bijeenkomst that was called off keeps the last moment: from there the removal of data is planned. */
export const listVasteMails = (bijeenkomst: Bijeenkomst): readonly VasteMail[] => {
  const dank: VasteMail = { soort: 'dank', op: later(bijeenkomst.eind, 2) };
  if (bijeenkomst.status === 'afgezegd') return [dank];
  return [
    { soort: 'herinnering-7', op: dagenVooraf(bijeenkomst, 7) },
    { soort: 'herinnering-1', op: dagenVooraf(bijeenkomst, 1) },
    dank,
  ];
};

/** Until when a place that is offered now is held. */
export const toAanbodTot = ({ begin }: Bijeenkomst, nu: string): string => eerste(later(nu, 48), begin);

/** The beginning ends every offer, also when it was moved forward after the offer was made. */
export const readAanbodTot = ({ begin }: Bijeenkomst, { aangebodenTot = begin }: Aanmelding): string =>
  eerste(aangebodenTot, begin);

/** Day on which the personal data are removed. */
export const toGegevensTot = ({ antwoorden }: Bijeenkomst, bewaarDagen: number): string =>
  addDagen(readGegevens(antwoorden).datum, bewaarDagen);

/** The first instant of that day in Amsterdam, but never before the thank-you mail could leave. */
export function toWisOp(bijeenkomst: Bijeenkomst, bewaarDagen: number): string {
  const dagErvoor = addDagen(toGegevensTot(bijeenkomst, bewaarDagen), -1);
  const begin = new Date(Date.parse(toEindeVanDag(dagErvoor)) + 1).toISOString();
  const dank = later(bijeenkomst.eind, 2);
  return begin < dank ? dank : begin;
}
