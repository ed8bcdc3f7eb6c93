import { describeDossierHandeling, type AuditVraag } from '@domain/beheer/auditlog';
import { toEindeVanDag, toInstant } from '@domain/datum/tijd';
import type { Kop } from '@domain/dossier/dossier';
import type { DocumentStore, Query, Stored } from '../../ports';
import type { AuditRegel } from '../audit';
import type { Bladzij, KalePagina } from './page-beheer';

type Deps = { dossiers: DocumentStore };
const KOP = 'dossier-kop';

const toVraag = ({ van, tot, wie }: AuditVraag): Pick<Query, 'soort' | 'where'> => ({
  soort: 'audit',
  where: [
    { field: 'op', vanaf: toInstant(van, '00:00') ?? van, totEnMet: toEindeVanDag(tot) },
    ...(wie === undefined ? [] : [{ field: 'door', is: wie }]),
  ],
});

/** Of each dossier its number and nothing else; of one that was removed there is only the id. */
async function readNummers({ dossiers }: Deps, partities: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const uniek = [...new Set(partities)];
  const koppen = await Promise.all(uniek.map((partitie) => dossiers.read<Kop>(partitie, KOP)));
  return new Map(uniek.map((partitie, at) => [partitie, koppen[at]?.value.nummer ?? `verwijderd (${partitie})`]));
}

export const countDossier = ({ dossiers }: Deps, vraag: AuditVraag): Promise<number> => dossiers.count(toVraag(vraag));

/** Who read or changed which dossier, newest first. */
export async function pageDossier(
  deps: Deps,
  vraag: AuditVraag,
  { limit, totaal: bekend }: Bladzij,
): Promise<KalePagina> {
  const { vervolg: continuation } = vraag;
  const query: Query = {
    ...toVraag(vraag),
    sort: { field: 'op', richting: 'af' },
    limit,
    ...(continuation && { continuation }),
  };
  const [pagina, totaal] = await Promise.all([
    deps.dossiers.query<AuditRegel>(query),
    bekend ?? countDossier(deps, vraag),
  ]);
  const nummers = await readNummers(
    deps,
    pagina.items.map(({ partition }) => partition),
  );
  const toRij = ({ partition, value: { id, op, door, wat } }: Stored<AuditRegel>) => ({
    // Lines of two dossiers may have the same id.
    id: `${partition}/${id}`,
    op,
    wieId: door,
    handeling: describeDossierHandeling(wat),
    waarover: nummers.get(partition) ?? partition,
  });
  return { rijen: pagina.items.map(toRij), totaal, ...(pagina.continuation && { vervolg: pagina.continuation }) };
}
