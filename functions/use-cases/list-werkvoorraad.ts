import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Kop } from '@domain/dossier/dossier';
import { toZoektekst } from '@domain/dossier/zoektekst';
import { accept, type Result } from '@domain/result';
import { listBereik } from '@domain/toegang/bereik';
import { toWerkvoorraadRij } from '@domain/werkvoorraad/to-werkvoorraad-rij';
import type { Sortering, Werkvoorraad, WerkvoorraadVraag } from '@domain/werkvoorraad/werkvoorraad';
import type { Filter } from '../ports';
import { toBereikFilter } from './bereik-filter';
import type { Deps } from './deps';

export type ListWerkvoorraad = (medewerker: Medewerker, vraag: WerkvoorraadVraag) => Promise<Result<Werkvoorraad>>;

const PAGINA = 50;
const MAX_WOORDEN = 8;

/** The first direction of a column: the nearest date, the first letter, the latest change. */
const SORTERING = {
  volgendeDatum: { field: 'volgendeDatum', richting: 'op' },
  naam: { field: 'sorteernaam', richting: 'op' },
  bijgewerkt: { field: 'bijgewerktOp', richting: 'af' },
} as const satisfies Record<Sortering, { field: keyof Kop; richting: 'op' | 'af' }>;

/** Every word must be found, in any order. */
const toZoekfilters = (zoek = ''): readonly Filter[] =>
  toZoektekst(zoek)
    .split(/[\s,;]+/)
    .filter(Boolean)
    .slice(0, MAX_WOORDEN)
    .map((woord) => ({ field: 'zoek', bevat: woord }));

const toFilters = ({ zoek, fase, niveau, groep }: WerkvoorraadVraag): readonly Filter[] => [
  ...Object.entries({ fase, niveau, groep }).flatMap(([field, is]) => (is ? [{ field, is }] : [])),
  ...toZoekfilters(zoek),
];

export const createListWerkvoorraad =
  ({ dossiers, adresboek }: Pick<Deps, 'dossiers' | 'adresboek'>): ListWerkvoorraad =>
  async (medewerker, vraag) => {
    const scholen = await adresboek.listScholen();
    const bereik = listBereik(medewerker, scholen);
    if (bereik.length === 0) return accept({ rijen: [], aantal: 0, aantalGearchiveerd: 0 });

    const { where, anyOf } = toBereikFilter(bereik);
    const gevraagd = [...where, ...toFilters(vraag)];
    const lopend = { field: 'isGearchiveerd', is: false };
    const keuze = { soort: 'kop', where: vraag.ookGearchiveerd ? gevraagd : [...gevraagd, lopend], anyOf };
    const sort = SORTERING[vraag.sorteer ?? 'volgendeDatum'];
    const [pagina, aantalLopend, totaal] = await Promise.all([
      dossiers.query<Kop>({
        ...keuze,
        sort: { ...sort, richting: vraag.richting ?? sort.richting },
        limit: PAGINA,
        continuation: vraag.vervolg,
      }),
      dossiers.count({ soort: 'kop', where: [...gevraagd, lopend], anyOf }),
      dossiers.count({ soort: 'kop', where: gevraagd, anyOf }),
    ]);
    return accept({
      rijen: pagina.items.map(({ value }) => toWerkvoorraadRij(value, scholen)),
      aantal: vraag.ookGearchiveerd ? totaal : aantalLopend,
      aantalGearchiveerd: totaal - aantalLopend,
      ...(pagina.continuation && { vervolg: pagina.continuation }),
    });
  };
