import type { Uitkomst } from '../api/request';
import type { Mislukt } from '../ui/use-een-handeling';

/** What was answered; undefined as long as nothing was, and when it was refused. */
export const waardeVan = <T>(data: Uitkomst<T> | undefined): T | undefined => (data?.ok ? data.value : undefined);

type Actie = { data: Uitkomst<unknown> | undefined; error: unknown };

/** Why an act did not happen; undefined when it did, or has yet to. */
export function misluktVan({ data, error }: Actie): Mislukt | undefined {
  if (error) return { fout: error, refusals: [] };
  return data?.ok === false ? { refusals: data.refusals } : undefined;
}
