import type { Rondzending } from '@domain/bijeenkomst/rondzending';
import { listOntvangers } from '@domain/bijeenkomst/rondzending-doel';
import { findWachtnummer } from '@domain/bijeenkomst/tellingen';
import type { DeelnemerBericht } from '@domain/bijeenkomst/deelnemer-bericht';
import type { Stored, Write } from '../ports';
import { loadBijeenkomst, type BijeenkomstBron } from './bijeenkomst-store';
import type { BijeenkomstDeps } from './deps';
import { makeDeelnemerBericht } from './make-deelnemer-bericht';
import { retryOnConflict } from './retry';

/** `nietOpen`: somebody else finished it, or it is gone. `later`: too busy now, the timer comes again. */
export type RondzendingUitkomst = { soort: 'klaar'; aantal: number } | { soort: 'nietOpen' | 'later' };
export type SendRondzending = (bijeenkomstId: string, rondzendingId: string) => Promise<RondzendingUitkomst>;

/** One commit takes a hundred writes. */
const PER_PORTIE = 40;

/**
 * Turns a rondzending into one bericht a person, in portions. The id of a bericht follows from rondzending and person, so a
 * worker that stops halfway, or two at once, make nothing double: the next one makes what is not there yet.
 */
export const createSendRondzending =
  (deps: BijeenkomstDeps): SendRondzending =>
  async (bijeenkomstId, rondzendingId) => {
    for (;;) {
      const uitkomst = await retryOnConflict(() => makePortie(deps, bijeenkomstId, rondzendingId));
      if (!uitkomst) return { soort: 'later' };
      if (uitkomst.soort !== 'verder') return uitkomst;
    }
  };

const toBerichtId = (rondzendingId: string, aanmeldingId: string): string => `bericht-${rondzendingId}-${aanmeldingId}`;

/** `undefined`: somebody else wrote in this bijeenkomst meanwhile, so look again. */
async function makePortie(
  deps: BijeenkomstDeps,
  bijeenkomstId: string,
  rondzendingId: string,
): Promise<RondzendingUitkomst | { soort: 'verder' } | undefined> {
  const bron = await loadBijeenkomst(deps.bijeenkomsten, bijeenkomstId);
  const stored = await deps.bijeenkomsten.read<Rondzending>(bijeenkomstId, rondzendingId);
  if (!bron || stored?.value.status !== 'open') return { soort: 'nietOpen' };

  const gemaakt = await deps.bijeenkomsten.list<DeelnemerBericht>(bijeenkomstId, toBerichtId(rondzendingId, ''));
  const nieuw = listBerichten(deps, stored.value, bron, new Set(gemaakt.map(({ value }) => value.id)));
  const portie = nieuw.slice(0, PER_PORTIE);
  const aantal = gemaakt.length + portie.length;
  const isLaatste = portie.length === nieuw.length;
  const writes: readonly Write[] = [
    // The head stays as it is: writing it proves that nobody cancelled or was removed since we looked.
    { kind: 'replace', value: bron.bijeenkomst, version: bron.version },
    ...portie.map((make): Write => ({ kind: 'create', value: make() })),
    ...(isLaatste ? [toKlaar(stored, aantal)] : []),
  ];
  if (!(await deps.bijeenkomsten.commit(bijeenkomstId, writes)).ok) return undefined;
  return isLaatste ? { soort: 'klaar', aantal } : { soort: 'verder' };
}

function toKlaar({ value, version }: Stored<Rondzending>, aantal: number): Write {
  const klaar: Rondzending = { ...value, status: 'klaar', aantal };
  return { kind: 'replace', value: klaar, version };
}

/** What is still to be made, one function a recipient: a mail is composed only when its turn has come. */
function listBerichten(
  deps: BijeenkomstDeps,
  rondzending: Rondzending,
  { bijeenkomst, aanmeldingen }: BijeenkomstBron,
  gemaakt: ReadonlySet<string>,
): readonly (() => DeelnemerBericht)[] {
  const { id, rondzendingSoort: mailSoort, inhoud, veranderd } = rondzending;
  return listOntvangers(rondzending, bijeenkomst, aanmeldingen)
    .map((aanmelding) => ({ aanmelding, id: toBerichtId(id, aanmelding.id) }))
    .filter((bericht) => !gemaakt.has(bericht.id))
    .map((bericht) => () => {
      const wachtnummer = findWachtnummer(bericht.aanmelding, aanmeldingen);
      return makeDeelnemerBericht(deps, { ...bericht, bijeenkomst, mailSoort, wachtnummer, inhoud, veranderd });
    });
}
