import { maintainBijeenkomst } from '@domain/bijeenkomst/onderhoud';
import type { Document, Stored, Write } from '../ports';
import { AANMELDING_PREFIX, loadBijeenkomst, toWrites, type BijeenkomstBron } from './bijeenkomst-store';
import type { BijeenkomstDeps } from './deps';
import { noteCursusdeelname } from './note-cursusdeelname';
import { retryOnConflict } from './retry';

/** `later`: others keep writing in this bijeenkomst, or there is more than one run can do; the timer comes again. */
export type OnderhoudUitkomst = 'gedaan' | 'later';

/** Rounds in one run: a full house with all its mails takes some hundreds. */
const MAX_RONDES = 500;
/** One commit takes a hundred writes, the head among them. */
const PER_PORTIE = 90;
/** What holds a name or an address. Feedback, word choices, the audit and the attendance of schools stay. */
const PERSOONLIJK = ['bericht-', 'rondzending-', AANMELDING_PREFIX];

/** Commits what is due for one bijeenkomst, round after round, until its moment lies in the future. */
export const createMaintainOne =
  (deps: BijeenkomstDeps) =>
  async (bijeenkomstId: string): Promise<OnderhoudUitkomst> => {
    for (let ronde = 1; ronde <= MAX_RONDES; ronde += 1) {
      const stap = await retryOnConflict(() => maintainOnce(deps, bijeenkomstId));
      if (stap !== 'verder') return stap ?? 'later';
    }
    return 'later';
  };

/** `undefined`: somebody else was first, so look again. */
async function maintainOnce(deps: BijeenkomstDeps, bijeenkomstId: string): Promise<'gedaan' | 'verder' | undefined> {
  const bron = await loadBijeenkomst(deps.bijeenkomsten, bijeenkomstId);
  if (!bron) return 'gedaan';
  const nu = deps.clock().toISOString();
  const { bewaren } = await deps.adresboek.readInstellingen();
  const onderhoud = maintainBijeenkomst({ ...bron, bewaarDagen: bewaren.deelnemersDagen, nu });
  if (!onderhoud) return 'gedaan';

  // The names go next: the last moment to be sure of what was recorded for the schools.
  if (onderhoud.bijeenkomst.eindstand && !onderhoud.wis) await noteCursusdeelname(deps, bijeenkomstId);
  const weg = onderhoud.wis ? await listPersoonlijk(deps, bijeenkomstId) : [];
  const writes = weg.length > 0 ? toDeletes(bron, weg) : toWrites(deps, onderhoud, bron.version);
  return (await deps.bijeenkomsten.commit(bijeenkomstId, writes)).ok ? 'verder' : undefined;
}

async function listPersoonlijk(
  { bijeenkomsten }: BijeenkomstDeps,
  bijeenkomstId: string,
): Promise<readonly Stored<Document>[]> {
  const perSoort = await Promise.all(PERSOONLIJK.map((prefix) => bijeenkomsten.list(bijeenkomstId, prefix)));
  return perSoort.flat();
}

/** The head goes along unchanged and stays due: it is written anew only when nothing is left, so a stop halfway is resumed. */
const toDeletes = ({ bijeenkomst, version }: BijeenkomstBron, weg: readonly Stored<Document>[]): readonly Write[] => [
  { kind: 'replace', value: bijeenkomst, version },
  ...weg.slice(0, PER_PORTIE).map((een): Write => ({ kind: 'delete', id: een.value.id, version: een.version })),
];
