import { DEELNEMER_ROL_LABEL, MET_PLEK, type AanmeldingStatus } from '@domain/bijeenkomst/aanmelding';
import type { DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { toZoektekst } from '@domain/dossier/zoektekst';

export type DeelnemerFilter = 'iedereen' | 'plek' | 'aangeboden' | 'wachtlijst' | 'afgemeld' | 'aandacht';
export const DEELNEMER_SORTERINGEN = ['status', 'naam', 'school', 'rol', 'aangemeld'] as const;
export type DeelnemerSortering = (typeof DEELNEMER_SORTERINGEN)[number];
export type DeelnemerVraag = {
  zoek: string;
  filter: DeelnemerFilter;
  sorteer: DeelnemerSortering;
  richting: 'op' | 'af';
};

export const ALLE_DEELNEMERS: DeelnemerVraag = { zoek: '', filter: 'iedereen', sorteer: 'status', richting: 'op' };

export const FILTER_LABEL = {
  iedereen: 'Iedereen',
  plek: 'Met plek',
  aangeboden: 'Plek aangeboden',
  wachtlijst: 'Wachtlijst',
  afgemeld: 'Afgemeld',
  aandacht: 'Mail niet verstuurd',
} as const satisfies Record<DeelnemerFilter, string>;

const PAST_BIJ: { [F in DeelnemerFilter]: (deelnemer: DeelnemerBeeld) => boolean } = {
  iedereen: () => true,
  plek: ({ status }) => MET_PLEK.includes(status),
  aangeboden: ({ status }) => status === 'aangeboden',
  wachtlijst: ({ status }) => status === 'wachtlijst',
  afgemeld: ({ status }) => status === 'geannuleerd',
  aandacht: ({ mail }) => mail?.status === 'aandacht',
};

/** These are always there; the others only while they hold somebody. */
const VAST: readonly DeelnemerFilter[] = ['iedereen', 'plek', 'wachtlijst', 'afgemeld'];

/** The choices with how many they give. The one that is chosen stays, also when it holds nobody any more. */
export function countFilters(
  deelnemers: readonly DeelnemerBeeld[],
  gekozen: DeelnemerFilter,
): readonly { filter: DeelnemerFilter; aantal: number }[] {
  return (Object.keys(PAST_BIJ) as DeelnemerFilter[])
    .map((filter) => ({ filter, aantal: deelnemers.filter(PAST_BIJ[filter]).length }))
    .filter(({ filter, aantal }) => VAST.includes(filter) || aantal > 0 || filter === gekozen);
}

/** Every word that was typed stands somewhere in the name, the school or the address. */
export function matchesZoek({ deelnemer }: DeelnemerBeeld, zoek: string): boolean {
  const tekst = toZoektekst(`${deelnemer.naam} ${deelnemer.school} ${deelnemer.email}`);
  return toZoektekst(zoek)
    .split(/\s+/)
    .every((woord) => tekst.includes(woord));
}

const RANG = {
  bevestigd: 1,
  aanwezig: 1,
  nietVerschenen: 1,
  aangeboden: 0,
  wachtlijst: 2,
  geannuleerd: 3,
} as const satisfies Record<AanmeldingStatus, number>;

const nl = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });
export const opNaam = (a: DeelnemerBeeld, b: DeelnemerBeeld): number => nl.compare(a.deelnemer.naam, b.deelnemer.naam);

const VERGELIJK: { [S in DeelnemerSortering]: (a: DeelnemerBeeld, b: DeelnemerBeeld) => number } = {
  status: (a, b) => RANG[a.status] - RANG[b.status] || (a.wachtnummer ?? 0) - (b.wachtnummer ?? 0),
  naam: opNaam,
  school: (a, b) => nl.compare(a.deelnemer.school, b.deelnemer.school),
  rol: (a, b) => nl.compare(DEELNEMER_ROL_LABEL[a.deelnemer.rol], DEELNEMER_ROL_LABEL[b.deelnemer.rol]),
  aangemeld: (a, b) => a.aangemeldOp.localeCompare(b.aangemeldOp),
};

/** The rows that answer the question, in its order; equal ones by name. */
export function askDeelnemers(
  deelnemers: readonly DeelnemerBeeld[],
  { zoek, filter, sorteer, richting }: DeelnemerVraag,
): readonly DeelnemerBeeld[] {
  const keer = richting === 'op' ? 1 : -1;
  return deelnemers
    .filter((een) => PAST_BIJ[filter](een) && matchesZoek(een, zoek))
    .toSorted((a, b) => keer * VERGELIJK[sorteer](a, b) || opNaam(a, b));
}

/** The same column again turns it around. */
export const sorteerDeelnemers = (vraag: DeelnemerVraag, sorteer: DeelnemerSortering): DeelnemerVraag => ({
  ...vraag,
  sorteer,
  richting: vraag.sorteer === sorteer && vraag.richting === 'op' ? 'af' : 'op',
});
