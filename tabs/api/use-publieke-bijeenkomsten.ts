import { useQuery } from '@tanstack/react-query';
import { createPubliekApi, type PubliekApi } from './publiek-api';
import { createRequest } from './request';
import { sleutel } from './sleutels';

/** No token: it asks what anybody may know. */
export const openApi = (): Pick<PubliekApi, 'lijst'> => createPubliekApi(createRequest());

/** What is announced, the first one first. */
export function usePubliekeBijeenkomsten(api: Pick<PubliekApi, 'lijst'>) {
  return useQuery({ queryKey: sleutel.publiekeBijeenkomsten, queryFn: ({ signal }) => api.lijst(signal) });
}
