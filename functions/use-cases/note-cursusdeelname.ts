import { countCursusdeelname } from '@domain/bijeenkomst/cursusdeelname';
import { readGegevens } from '@domain/bijeenkomst/gegevens';
import { loadBijeenkomst } from './bijeenkomst-store';
import type { BijeenkomstDeps } from './deps';
import { retryOnConflict } from './retry';

type Deps = Pick<BijeenkomstDeps, 'bijeenkomsten'>;

/**
 * Records for a school how many of it were at a knoppencursus. What stands there is read before the sign-ups are counted, so
 * that an older count never replaces a newer one.
 */
async function noteVoorSchool({ bijeenkomsten }: Deps, bijeenkomstId: string, schoolId: string): Promise<void> {
  const partition = `school-${schoolId}`;
  const isBewaard = await retryOnConflict(async () => {
    const eerder = await bijeenkomsten.read(partition, `cursusdeelname-${bijeenkomstId}`);
    const nu = await loadBijeenkomst(bijeenkomsten, bijeenkomstId);
    if (!nu) return true;
    const value = countCursusdeelname(nu.bijeenkomst, nu.aanmeldingen, schoolId);
    const { ok } = await bijeenkomsten.commit(partition, [
      eerder ? { kind: 'replace', value, version: eerder.version } : { kind: 'create', value },
    ]);
    return ok || undefined;
  });
  if (!isBewaard) throw new Error('cursusdeelname-niet-bewaard');
}

/** For the schools of these participants; of all of them when none is named. Only a knoppencursus is recorded. */
export async function noteCursusdeelname(
  deps: Deps,
  bijeenkomstId: string,
  aanmeldingIds?: readonly string[],
): Promise<void> {
  const bron = await loadBijeenkomst(deps.bijeenkomsten, bijeenkomstId);
  if (!bron || readGegevens(bron.bijeenkomst.antwoorden).soort !== 'knoppencursus') return;
  const betrokken = bron.aanmeldingen.filter(({ id }) => aanmeldingIds?.includes(id) ?? true);
  const scholen = new Set(betrokken.flatMap(({ deelnemer: { schoolId } }) => schoolId ?? []));
  for (const schoolId of scholen) await noteVoorSchool(deps, bijeenkomstId, schoolId);
}
