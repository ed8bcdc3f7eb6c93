import type { Medewerker } from '@domain/adresboek/medewerker';
import { toDag } from '@domain/datum/datum';
import { toEindeVanDag, toInstant } from '@domain/datum/tijd';
import { volledigeNaam, type Kop } from '@domain/dossier/dossier';
import type { Gesprek } from '@domain/gesprek/gesprek';
import type { GesprekVandaag, VergaderingBeeld } from '@domain/gesprek/gesprek-beeld';
import { accept, type Result } from '@domain/result';
import { mayRead } from '@domain/toegang/toegang';
import type { Filter } from '../../ports';
import { toBeelden, type GesprekDeps } from './show-gesprekken';

/** `chatId`: of the meeting that the tab stands in. A hint of the screen, worth nothing without the right to read. */
export type ShowVergadering = (medewerker: Medewerker, input: { chatId?: string }) => Promise<Result<VergaderingBeeld>>;

/** Of one meeting, or of one day of one person. */
const MEESTE = 50;
const UIT: VergaderingBeeld = { isAan: false, vandaag: [] };

/** What this person may read of the talks that the question finds, with the head of the dossier of each. */
async function findLeesbare(
  deps: GesprekDeps,
  medewerker: Medewerker,
  where: readonly Filter[],
): Promise<readonly GesprekVandaag[]> {
  const sort = { field: 'beginOp', richting: 'op' } as const;
  const [scholen, { items }] = await Promise.all([
    deps.adresboek.listScholen(),
    deps.dossiers.query<Gesprek>({ soort: 'gesprek', where, sort, limit: MEESTE }),
  ]);
  const gevonden = await Promise.all(
    items
      .filter(({ value }) => value.wens === 'staat')
      .map(async ({ partition, value }): Promise<readonly GesprekVandaag[]> => {
        const kop = (await deps.dossiers.read<Kop>(partition, 'dossier-kop'))?.value;
        if (!kop || !mayRead(medewerker, kop, scholen)) return [];
        const { gesprekken } = await toBeelden(deps, medewerker, kop, [value]);
        return gesprekken.map((gesprek) => ({ gesprek, nummer: kop.nummer, leerling: volledigeNaam(kop.leerling) }));
      }),
  );
  return gevonden.flat();
}

const vandaagVan = ({ id }: Medewerker, nu: string): readonly Filter[] => {
  const dag = toDag(nu);
  return [
    { field: 'genodigdeIds', heeft: id },
    { field: 'beginOp', vanaf: toInstant(dag, '00:00') ?? nu, totEnMet: toEindeVanDag(dag) },
  ];
};

/** The talk that belongs to a meeting, or the ones of today to choose from. For a stranger there is no such talk. */
export const createShowVergadering =
  (deps: GesprekDeps): ShowVergadering =>
  async (medewerker, { chatId }) => {
    if (!(await deps.adresboek.readInstellingen()).kanalen.vergadering) return accept(UIT);
    const [hier] = chatId ? await findLeesbare(deps, medewerker, [{ field: 'chatId', is: chatId }]) : [];
    if (hier) return accept({ isAan: true, gesprek: hier.gesprek, vandaag: [] });
    const vandaag = await findLeesbare(deps, medewerker, vandaagVan(medewerker, deps.clock().toISOString()));
    return accept({ isAan: true, vandaag });
  };
