import { useRef, useState } from 'react';
import { useApi } from '../../../api/ApiProvider';
import type { Mislukt } from '../../../ui/use-een-handeling';
import { bewaarBestand } from '../../../ui/bewaar-bestand';

export type UitvoerVorm = 'csv' | 'xlsx';

/** Downloads the participants as a table; `mislukt` is there when it did not work. */
export function useUitvoer(bijeenkomstId: string, datum: string) {
  const api = useApi();
  const isBezig = useRef(false);
  const [mislukt, setMislukt] = useState<Mislukt & { vorm: UitvoerVorm }>();
  const voerUit = async (vorm: UitvoerVorm) => {
    if (isBezig.current) return;
    isBezig.current = true;
    setMislukt(undefined);
    try {
      const uitkomst = await api.tabel(bijeenkomstId, 'deelnemers', vorm);
      if (uitkomst.ok) bewaarBestand(uitkomst.value, `deelnemers-${datum || 'zonder-datum'}.${vorm}`);
      else setMislukt({ refusals: uitkomst.refusals, vorm });
    } catch (fout) {
      setMislukt({ fout, refusals: [], vorm });
    } finally {
      isBezig.current = false;
    }
  };
  return { voerUit, mislukt };
}
