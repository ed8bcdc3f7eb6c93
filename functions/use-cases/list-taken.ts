import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Bericht } from '@domain/bericht/bericht';
import type { Kop } from '@domain/dossier/dossier';
import { accept, type Result } from '@domain/result';
import { listBereik } from '@domain/toegang/bereik';
import { listWachtendeTaken } from '@domain/werkvoorraad/wachtende-taken';
import type { WachtendeTaak } from '@domain/werkvoorraad/werkvoorraad';
import type { Filter } from '../ports';
import { toBereikFilter } from './bereik-filter';
import type { Deps } from './deps';

export type ListTaken = (medewerker: Medewerker) => Promise<Result<{ taken: readonly WachtendeTaak[] }>>;

/** The dossiers with the nearest dates; nobody reads further. */
const MAX_DOSSIERS = 200;
const DAG_VOOR_NOOIT = '9999-12-30';

export const createListTaken =
  ({ dossiers, adresboek }: Pick<Deps, 'dossiers' | 'adresboek'>): ListTaken =>
  async (medewerker) => {
    const scholen = await adresboek.listScholen();
    const bereik = listBereik(medewerker, scholen).filter(({ rol }) => rol !== 'consulent');
    if (bereik.length === 0) return accept({ taken: [] });

    const { where, anyOf } = toBereikFilter(bereik);
    const listKoppen = async (filter: Filter): Promise<readonly Kop[]> => {
      const sort = { field: 'volgendeDatum', richting: 'op' } as const;
      const vraag = { soort: 'kop', where: [...where, filter], anyOf, sort, limit: MAX_DOSSIERS };
      return (await dossiers.query<Kop>(vraag)).items.map(({ value }) => value);
    };
    const aandacht = await dossiers.query<Bericht>({
      soort: 'bericht',
      where: [{ field: 'status', is: 'aandacht' }],
      sort: { field: 'volgendePoging', richting: 'op' },
      limit: MAX_DOSSIERS,
    });
    const berichten = aandacht.items.map(({ value }) => value);
    const metBericht = [...new Set(berichten.map(({ dossierId }) => dossierId))];
    const koppen = [
      ...(await listKoppen({ field: 'volgendeDatum', totEnMet: DAG_VOOR_NOOIT })),
      ...(metBericht.length > 0 ? await listKoppen({ field: 'dossierId', in: metBericht }) : []),
    ];
    const uniek = [...new Map(koppen.map((kop) => [kop.dossierId, kop])).values()];
    return accept({ taken: listWachtendeTaken(medewerker, scholen, uniek, berichten) });
  };
