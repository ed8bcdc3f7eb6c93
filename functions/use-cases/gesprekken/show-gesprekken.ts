import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Kop } from '@domain/dossier/dossier';
import type { Gesprek } from '@domain/gesprek/gesprek';
import type { Gesprekken } from '@domain/gesprek/gesprek-beeld';
import { sortGesprekken, toGesprekBeeld } from '@domain/gesprek/to-gesprek-beeld';
import { accept, type Result } from '@domain/result';
import { listDossierActies } from '@domain/toegang/acties';
import { mayDoInDossier } from '@domain/toegang/toegang';
import type { Geweigerd } from '../change-dossier';
import type { Deps } from '../deps';
import type { Geladen } from '../dossier-store';

export type GesprekDeps = Pick<Deps, 'dossiers' | 'adresboek' | 'clock'>;

/** What this person sees of these talks, in a dossier they may read: ask that first. */
export async function toBeelden(
  { adresboek, clock }: Pick<GesprekDeps, 'adresboek' | 'clock'>,
  medewerker: Medewerker,
  kop: Kop,
  gesprekken: readonly Gesprek[],
): Promise<Gesprekken> {
  const [{ kanalen }, scholen] = await Promise.all([adresboek.readInstellingen(), adresboek.listScholen()]);
  const acties = listDossierActies(medewerker, kop, scholen, kanalen);
  const magAnnuleren = mayDoInDossier(medewerker, kop, scholen, 'gesprekPlannen');
  const nu = clock().toISOString();
  const beelden = sortGesprekken(gesprekken, nu).map((gesprek) =>
    toGesprekBeeld(gesprek, { acties, magAnnuleren, nu }),
  );
  return { isAan: kanalen.gesprekken, gesprekken: beelden };
}

export async function showGesprekken(deps: GesprekDeps, medewerker: Medewerker, kop: Kop): Promise<Gesprekken> {
  const stored = await deps.dossiers.list<Gesprek>(kop.dossierId, 'gesprek-');
  return toBeelden(
    deps,
    medewerker,
    kop,
    stored.map(({ value }) => value),
  );
}

/** After a change: the talks as they are now, or why it was refused. */
export const showUitkomst = async (
  deps: GesprekDeps,
  medewerker: Medewerker,
  uitkomst: Result<Geladen> | Geweigerd,
): Promise<Result<Gesprekken>> =>
  uitkomst.ok ? accept(await showGesprekken(deps, medewerker, uitkomst.value.dossier.kop)) : uitkomst;
