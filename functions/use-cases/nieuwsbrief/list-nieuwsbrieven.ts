import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Nieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief';
import type { NieuwsbriefLijst, NieuwsbriefRij } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { accept, type Result } from '@domain/result';
import { findOntvangers } from './find-ontvangers';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';

export type ListNieuwsbrieven = (medewerker: Medewerker) => Promise<Result<NieuwsbriefLijst>>;

/** A swv sends ten a year. */
const MAX = 200;

const toRij = ({ nieuwsbriefId, titel, status, gewijzigd, op, aantal, onderdelen }: Nieuwsbrief): NieuwsbriefRij => ({
  nieuwsbriefId,
  titel,
  status,
  gewijzigd,
  op,
  ...(aantal !== undefined && { aantal }),
  aantalOnderdelen: onderdelen.length,
});

export const createListNieuwsbrieven =
  (deps: Pick<NieuwsbriefDeps, 'helpdesk' | 'adresboek'>): ListNieuwsbrieven =>
  async () => {
    const [{ items }, { adressen, uitgeschreven, zonderAdres }] = await Promise.all([
      deps.helpdesk.query<Nieuwsbrief>({
        soort: 'nieuwsbrief',
        sort: { field: 'op', richting: 'af' },
        limit: MAX,
      }),
      findOntvangers(deps),
    ]);
    const rijen = items.map(({ value }) => toRij(value));
    return accept({
      rijen: [
        ...rijen.filter(({ status }) => status === 'concept'),
        ...rijen.filter(({ status }) => status !== 'concept'),
      ],
      ontvangers: adressen.length,
      uitgeschreven,
      zonderAdres,
    });
  };
