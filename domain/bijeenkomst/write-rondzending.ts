import { checkAntwoorden } from '../formulier/check-antwoorden';
import type { Stempel } from '../formulier/wijziging';
import { always, type Optie, type Veld } from '../formulier/veld';
import { accept, refuse, type Result } from '../result';
import type { Bijeenkomst } from './bijeenkomst';
import { makeRondzending } from './make-rondzending';
import type { RondzendingDoel } from './rondzending';
import { unchanged } from './settle';
import { CONCEPT, GEWIST } from './weigeringen';
import type { Wissel } from './wissel';

export const RONDZENDING_DOEL_LABEL = {
  iedereen: 'Iedereen: deelnemers en wachtlijst',
  deelnemers: 'Alleen wie een plek heeft',
  wachtlijst: 'Alleen de wachtlijst',
} as const satisfies Record<RondzendingDoel, string>;
const DOEL_OPTIES: readonly Optie[] = Object.entries(RONDZENDING_DOEL_LABEL).map(([code, label]) => ({ code, label }));

/** The form of a message to all participants. */
export const RONDZENDING_VELDEN: readonly Veld[] = [
  { naam: 'doel', soort: 'keuze', label: 'Aan wie?', opties: DOEL_OPTIES, isVerplicht: always },
  { naam: 'onderwerp', soort: 'tekst', label: 'Onderwerp', maxLengte: 150, isVerplicht: always },
  { naam: 'tekst', soort: 'langeTekst', label: 'Bericht', maxLengte: 4000, isVerplicht: always },
];

export const rondzendingId = (id: string): string => `rondzending-${id}`;

/** `id`: uuid of the request. */
export type NieuweRondzending = { id: string; doel: RondzendingDoel; onderwerp: string; tekst: string };

/** A message that staff wrote, to all at once. The worker makes the mails. */
export function writeRondzending(
  bijeenkomst: Bijeenkomst,
  { id, doel, onderwerp, tekst }: NieuweRondzending,
  stempel: Stempel,
): Result<Wissel> {
  if (bijeenkomst.eindstand) return refuse(GEWIST);
  if (bijeenkomst.status === 'concept') return refuse(CONCEPT);
  const refusals = checkAntwoorden(RONDZENDING_VELDEN, { doel, onderwerp, tekst }, 'gereed');
  if (refusals.length > 0) return refuse(...refusals);
  const rondzending = makeRondzending(bijeenkomst, stempel, {
    sleutel: id,
    rondzendingSoort: 'bericht',
    doel,
    inhoud: { onderwerp: onderwerp.trim(), tekst: tekst.trim() },
  });
  return accept({ ...unchanged(bijeenkomst), rondzendingen: [rondzending] });
}
