import { toDag } from '@domain/datum/datum';
import { useMutation } from '@tanstack/react-query';
import type { Api } from '../../api/api';
import { useApi } from '../../api/ApiProvider';
import type { Uitkomst } from '../../api/request';
import { bewaarBestand } from '../../ui/bewaar-bestand';
import { useEenHandeling } from '../../ui/use-een-handeling';

/** Gives the numbers as a table to keep; `mislukt` is there when it did not work. */
export function useInzichtTabel() {
  const api = useApi();
  const haal = useMutation({ mutationFn: (doe: (api: Api) => Promise<Uitkomst<Blob>>) => doe(api) });
  const { doe, mislukt } = useEenHandeling(haal);
  const voerUit = async (vorm: 'csv' | 'xlsx') => {
    const tabel = await doe((van) => van.helpdeskinzichtTabel(vorm));
    if (tabel) bewaarBestand(tabel, `helpdesk-${toDag(new Date().toISOString())}.${vorm}`);
  };
  return { voerUit, mislukt };
}
