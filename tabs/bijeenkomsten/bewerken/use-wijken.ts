import { useBijeenkomsten } from '../../api/use-bijeenkomsten';
import { KOMENDE } from '../lijst/lijst-vraag';

/** Those of the directory; they come with every list of bijeenkomsten, which mostly is in memory already. */
export function useWijken() {
  const query = useBijeenkomsten(KOMENDE);
  const eerste = query.data?.pages[0];
  return { query, wijken: eerste?.ok ? eerste.value.wijken : undefined };
}
