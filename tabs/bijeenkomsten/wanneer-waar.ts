import { ALLE_WIJKEN } from '@domain/bijeenkomst/bijeenkomst-velden';
import { formatDatumKort, isDatum } from '@domain/datum/datum';
import { formatTijdvak, formatUur, formatWeekdag, isTijd } from '@domain/datum/tijd';

/** What is filled in of when and where; a concept may have none of it. */
type WanneerWaar = { datum: string; van: string; tot: string; isOnline: boolean; plaats: string };

export const wijkNaam = (wijk: string): string => (wijk === ALLE_WIJKEN ? 'Alle wijken' : wijk);

/** `do 15 mei 2025`, or that there is none yet. */
export const datumKort = (datum: string): string =>
  isDatum(datum) ? `${formatWeekdag(datum).slice(0, 2)} ${formatDatumKort(datum)}` : 'Nog geen datum';

/** `9.00–11.00 uur`, `vanaf 9.00 uur`, or nothing. */
export function tijdvak({ van, tot }: Pick<WanneerWaar, 'van' | 'tot'>): string {
  if (!isTijd(van)) return '';
  return isTijd(tot) ? formatTijdvak(van, tot) : `vanaf ${formatUur(van)} uur`;
}

export const waar = ({ isOnline, plaats }: Pick<WanneerWaar, 'isOnline' | 'plaats'>): string =>
  isOnline ? 'Online' : plaats.trim();

const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** `Donderdag 15 mei 2025, 9.00–11.00 uur · Kade 12`, as far as it is known. */
export function wanneerEnWaar(gegevens: WanneerWaar): string {
  const dag = isDatum(gegevens.datum) ? formatWeekdag(gegevens.datum) : 'nog geen datum';
  const moment = [dag, tijdvak(gegevens)].filter(Boolean).join(', ');
  return [metHoofdletter(moment), waar(gegevens)].filter(Boolean).join(' · ');
}
