import { GEEN_MOMENT, type Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { addDagen, toDag } from '@domain/datum/datum';
import { toEindeVanDag } from '@domain/datum/tijd';
import type { Log } from '../ports';
import type { BijeenkomstDeps } from './deps';
import { createMaintainOne, type OnderhoudUitkomst } from './maintain-bijeenkomst';

type Telling = { [soort in OnderhoudUitkomst | 'storing']: number };
export type MaintainBijeenkomsten = () => Promise<Telling>;

const PER_RUN = 200;
/** None is started after this; the host stops at five minutes. */
const LANGSTE_RUN_MS = 150_000;

/**
 * A head knows its moment of removal since the timer last saw it. When the swv keeps data for a shorter time since then, that
 * moment lies too far ahead: these are made due now, and the rule decides.
 */
async function wakeVerlopen({ bijeenkomsten, adresboek }: BijeenkomstDeps, nu: string): Promise<void> {
  const { deelnemersDagen } = (await adresboek.readInstellingen()).bewaren;
  const { items } = await bijeenkomsten.query<Bijeenkomst>({
    soort: 'bijeenkomst',
    where: [
      { field: 'begin', totEnMet: toEindeVanDag(addDagen(toDag(nu), -deelnemersDagen)) },
      { field: 'volgendeActieOp', vanaf: nu, totEnMet: GEEN_MOMENT.slice(0, 10) },
    ],
    sort: { field: 'begin', richting: 'op' },
    limit: PER_RUN,
  });
  for (const { partition, value: kop, version } of items) {
    const value: Bijeenkomst = { ...kop, volgendeActieOp: nu };
    // Who lost the race is seen again in a minute.
    await bijeenkomsten.commit(partition, [{ kind: 'replace', value, version }]);
  }
}

/** Does what time brings, for every bijeenkomst whose moment has come. Run it every minute. */
export function createMaintainBijeenkomsten(deps: BijeenkomstDeps & { log: Log }): MaintainBijeenkomsten {
  const maintainOne = createMaintainOne(deps);
  return async () => {
    const telling: Telling = { gedaan: 0, later: 0, storing: 0 };
    const begin = deps.clock();
    await wakeVerlopen(deps, begin.toISOString());
    const { items } = await deps.bijeenkomsten.query<Bijeenkomst>({
      soort: 'bijeenkomst',
      where: [{ field: 'volgendeActieOp', totEnMet: begin.toISOString() }],
      sort: { field: 'volgendeActieOp', richting: 'op' },
      limit: PER_RUN,
    });
    for (const { partition } of items) {
      if (deps.clock().getTime() - begin.getTime() > LANGSTE_RUN_MS) break;
      // One that breaks does not stop the others.
      const uitkomst = await maintainOne(partition).catch((error: unknown) => {
        const fout = error instanceof Error ? error.name : '';
        deps.log('error', 'onderhoud-storing', { bijeenkomstId: partition, fout });
        return 'storing' as const;
      });
      telling[uitkomst] += 1;
    }
    return telling;
  };
}
