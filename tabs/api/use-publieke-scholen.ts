import { useQuery } from '@tanstack/react-query';
import { createPubliekApi } from './publiek-api';
import { createRequest } from './request';
import { sleutel } from './sleutels';

const UUR_MS = 3_600_000;

/** The schools of the directory, to recognise what is typed. Without them any name may still be typed. */
export function usePubliekeScholen() {
  const { data } = useQuery({
    queryKey: sleutel.publiekeScholen,
    queryFn: ({ signal }) => createPubliekApi(createRequest()).scholen(signal),
    staleTime: UUR_MS,
    retry: false,
  });
  return data?.ok ? data.value.scholen : [];
}
