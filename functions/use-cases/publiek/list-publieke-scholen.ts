import { isActief } from '@domain/adresboek/medewerker';
import type { PubliekeSchool } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { accept, type Result } from '@domain/result';
import type { PubliekDeps } from './publiek-deps';

export type ListPubliekeScholen = () => Promise<Result<{ scholen: readonly PubliekeSchool[] }>>;

/** Names of schools are public; nothing else of the directory is. */
export const createListPubliekeScholen =
  ({ adresboek }: Pick<PubliekDeps, 'adresboek'>): ListPubliekeScholen =>
  async () => {
    const scholen = (await adresboek.listScholen()).filter(isActief).map(({ id, naam, wijk }) => ({ id, naam, wijk }));
    return accept({ scholen: scholen.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')) });
  };
