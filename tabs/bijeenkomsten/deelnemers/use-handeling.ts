import { useBijeenkomstActie } from '../../api/use-bijeenkomsten';
import { useEenHandeling } from '../../ui/use-een-handeling';

/** One act on a bijeenkomst at a time; `doe` gives the bijeenkomst as it became. */
export const useHandeling = (bijeenkomstId: string) => useEenHandeling(useBijeenkomstActie(bijeenkomstId));
