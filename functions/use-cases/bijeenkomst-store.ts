import type { Aanmelding } from '@domain/bijeenkomst/aanmelding';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import type { Wissel } from '@domain/bijeenkomst/wissel';
import { accept, type Refusal, type Result } from '@domain/result';
import type { Botsing } from '@domain/formulier/wijziging';
import type { Document, DocumentStore, Stored, Write } from '../ports';
import type { BijeenkomstDeps } from './deps';
import { makeDeelnemerBericht } from './make-deelnemer-bericht';
import { BIJEENKOMST_NIET_GEVONDEN, BIJEENKOMST_TE_DRUK } from './refusals';
import { retryOnConflict } from './retry';

export const AANMELDING_PREFIX = 'aanmelding-';

/** The head and, when asked for, all sign-ups; read in that order, so that the version of the head covers what follows. */
export type BijeenkomstBron = { bijeenkomst: Bijeenkomst; version: string; aanmeldingen: readonly Aanmelding[] };

export async function loadBijeenkomst(
  store: DocumentStore,
  bijeenkomstId: string,
): Promise<BijeenkomstBron | undefined> {
  const kop = await store.read<Bijeenkomst>(bijeenkomstId, 'bijeenkomst');
  if (!kop) return undefined;
  return { bijeenkomst: kop.value, version: kop.version, aanmeldingen: await listAanmeldingen(store, bijeenkomstId) };
}

export const listAanmeldingen = async (store: DocumentStore, bijeenkomstId: string): Promise<readonly Aanmelding[]> =>
  (await store.list<Aanmelding>(bijeenkomstId, AANMELDING_PREFIX)).map(({ value }: Stored<Aanmelding>) => value);

/**
 * A wissel as writes. The head is replaced with the version that was read and everything else is put, because every write
 * to this partition replaces the head: its version guards the whole.
 */
export function toWrites(
  deps: BijeenkomstDeps,
  wissel: Wissel,
  version: string,
  ernaast: readonly Document[] = [],
): readonly Write[] {
  const { bijeenkomst, aanmeldingen, mails, rondzendingen } = wissel;
  const berichten = mails.map(({ soort, ...mail }) =>
    makeDeelnemerBericht(deps, { bijeenkomst, ...mail, mailSoort: soort, id: `bericht-${deps.newId()}` }),
  );
  return [
    { kind: 'replace', value: bijeenkomst, version },
    ...[...aanmeldingen, ...berichten, ...rondzendingen, ...ernaast].map((value): Write => ({ kind: 'put', value })),
  ];
}

export type Geweigerd = { ok: false; refusals: readonly Refusal[]; botsingen?: readonly Botsing[] };
type Uitkomst<T> = Result<T> | Geweigerd;
/** May look into the partition too: what it reads is covered by the version of the head, which was read first. */
export type Regel<T extends Wissel> = (bron: BijeenkomstBron) => Uitkomst<T> | Promise<Uitkomst<T>>;

/**
 * Reads, applies the rule and commits, again and again while others are first. `ernaast`: documents for the same commit,
 * such as an audit line.
 */
export async function changeBijeenkomst<T extends Wissel>(
  deps: BijeenkomstDeps,
  bijeenkomstId: string,
  rule: Regel<T>,
  ernaast: (wissel: T) => readonly Document[] = () => [],
): Promise<Uitkomst<T>> {
  const uitkomst = await retryOnConflict(async (): Promise<Uitkomst<T> | undefined> => {
    const bron = await loadBijeenkomst(deps.bijeenkomsten, bijeenkomstId);
    if (!bron) return BIJEENKOMST_NIET_GEVONDEN;
    const wissel = await rule(bron);
    if (!wissel.ok) return wissel;
    const writes = toWrites(deps, wissel.value, bron.version, ernaast(wissel.value));
    return (await deps.bijeenkomsten.commit(bijeenkomstId, writes)).ok ? accept(wissel.value) : undefined;
  });
  return uitkomst ?? BIJEENKOMST_TE_DRUK;
}
