import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import type { BijeenkomstLijst, BijeenkomstVraag } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { ALLE_WIJKEN } from '@domain/bijeenkomst/bijeenkomst-velden';
import { toBijeenkomstRij } from '@domain/bijeenkomst/to-bijeenkomst-beeld';
import { toEindeVanDag } from '@domain/datum/tijd';
import { addDagen, toDag } from '@domain/datum/datum';
import { toZoektekst } from '@domain/dossier/zoektekst';
import { accept, type Result } from '@domain/result';
import type { Filter } from '../../ports';
import type { BijeenkomstDeps } from '../deps';
import { listWijken } from './wijken';

export type ListBijeenkomsten = (medewerker: Medewerker, vraag: BijeenkomstVraag) => Promise<Result<BijeenkomstLijst>>;

const PAGINA = 50;
const MAX_WOORDEN = 8;

const toZoekfilters = (zoek = ''): readonly Filter[] =>
  toZoektekst(zoek)
    .split(/[\s,;]+/)
    .filter(Boolean)
    .slice(0, MAX_WOORDEN)
    .map((woord) => ({ field: 'zoek', bevat: woord }));

/** Today belongs to what is coming, all day long: that is where the list for the door is looked for. */
function toPeriode(periode: BijeenkomstVraag['periode'], nu: string): Filter {
  const eindeGisteren = toEindeVanDag(addDagen(toDag(nu), -1));
  return periode === 'komend' ? { field: 'begin', vanaf: eindeGisteren } : { field: 'begin', totEnMet: eindeGisteren };
}

export const createListBijeenkomsten =
  ({
    bijeenkomsten,
    adresboek,
    clock,
  }: Pick<BijeenkomstDeps, 'bijeenkomsten' | 'adresboek' | 'clock'>): ListBijeenkomsten =>
  async (_, { periode, zoek, wijk, vervolg }) => {
    const nu = clock().toISOString();
    const [pagina, wijken] = await Promise.all([
      bijeenkomsten.query<Bijeenkomst>({
        soort: 'bijeenkomst',
        where: [
          toPeriode(periode, nu),
          ...(wijk ? [{ field: 'wijk', in: [wijk, ALLE_WIJKEN] }] : []),
          ...toZoekfilters(zoek),
        ],
        sort: { field: 'begin', richting: periode === 'komend' ? 'op' : 'af' },
        limit: PAGINA,
        continuation: vervolg,
      }),
      listWijken(adresboek),
    ]);
    return accept({
      rijen: pagina.items.map(({ value }) => toBijeenkomstRij(value, nu)),
      wijken,
      ...(pagina.continuation && { vervolg: pagina.continuation }),
    });
  };
