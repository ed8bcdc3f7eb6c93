import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { bewaarOpp, drukOppAf } from './werk/opp-bestand';

/** Downloading and printing the OPP. `poging` is there when it did not work. */
export function useOpp({ id, kop }: DossierBeeld) {
  const api = useApi();
  const [poging, setPoging] = useState<{ fout: unknown; opnieuw(): void }>();
  const probeer = (doe: () => Promise<void>) => {
    setPoging(undefined);
    doe().catch((fout: unknown) => setPoging({ fout, opnieuw: () => probeer(doe) }));
  };
  return {
    poging,
    bewaar: () => probeer(() => bewaarOpp(api, id, kop.nummer)),
    drukAf: () => probeer(() => drukOppAf(api, id, kop.nummer)),
  };
}
