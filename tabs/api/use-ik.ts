import { useQuery } from '@tanstack/react-query';
import type { Api } from './api';
import { useApi } from './ApiProvider';
import { ZONDER_TOKEN } from './request';
import { sleutel } from './sleutels';
import { Storing } from './storing';

/** Whose sign-in ran out while at work is still who they were: what is on the screen stays. */
async function readIk(api: Api, signal: AbortSignal) {
  const ik = await api.ik(signal);
  if (!ik.ok && ik.refusals[0]?.code === 'niet-aangemeld') throw new Storing('storing', ZONDER_TOKEN);
  return ik;
}

/** Who is signed in. `data.ok` is false for somebody who is not in the directory. */
export function useIk() {
  const api = useApi();
  return useQuery({ queryKey: sleutel.ik, queryFn: ({ signal }) => readIk(api, signal), staleTime: 10 * 60_000 });
}
