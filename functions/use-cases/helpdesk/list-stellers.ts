import type { Medewerker } from '@domain/adresboek/medewerker';
import type { StellerKeuze } from '@domain/helpdesk/mail-apart';
import { accept, type Result } from '@domain/result';
import { describeFunctie } from '@domain/toegang/functie';
import { mayLeesPost } from '@domain/toegang/helpdesk';
import type { HelpdeskDeps } from '../deps';
import { ALLEEN_HELPDESK } from '../refusals';

export type ListStellers = (medewerker: Medewerker) => Promise<Result<{ stellers: readonly StellerKeuze[] }>>;

/** Somebody in the directory who can be answered. */
export const isSteller = ({ rollen, email }: Medewerker): boolean => rollen.length > 0 && email !== '';

/** On whose behalf a mail that was put aside may become a question. */
export const createListStellers =
  ({ adresboek }: Pick<HelpdeskDeps, 'adresboek'>): ListStellers =>
  async (medewerker) => {
    if (!mayLeesPost(medewerker)) return ALLEEN_HELPDESK;
    const [medewerkers, scholen] = await Promise.all([adresboek.listMedewerkers(), adresboek.listScholen()]);
    const toKeuze = (wie: Medewerker): StellerKeuze => ({
      id: wie.id,
      naam: wie.naam,
      functie: describeFunctie(wie),
      scholen: scholen.filter(({ id }) => wie.scholen.includes(id)).map(({ id, naam }) => ({ id, naam })),
    });
    const stellers = medewerkers.filter(isSteller).map(toKeuze);
    return accept({ stellers: stellers.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')) });
  };
