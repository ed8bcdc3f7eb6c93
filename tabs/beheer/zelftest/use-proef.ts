import { useProefmail, useStuurProefmail } from '../../api/use-toezicht';
import { misluktVan, waardeVan } from '../lees-actie';

/** The two mails of a trial: send them, and follow them until they have come. */
export function useProef() {
  const stuur = useStuurProefmail();
  const begonnen = waardeVan(stuur.data);
  const query = useProefmail(begonnen?.proefId);
  const beeld = waardeVan(query.data) ?? begonnen;
  const isOnderweg = stuur.isPending || (beeld?.isKlaar === false && !query.isError);
  return { begin: () => !isOnderweg && stuur.mutate(), beeld, query, mislukt: misluktVan(stuur), isOnderweg };
}
