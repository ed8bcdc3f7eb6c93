import type { PubliekeSchool } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useEffect, useState } from 'react';
import type { PubliekApi } from '../api/publiek-api';

/** To choose from. Without them, or until they are there, somebody types the name of the school. */
export function useScholen(api: PubliekApi): readonly PubliekeSchool[] {
  const [scholen, setScholen] = useState<readonly PubliekeSchool[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    api.scholen(stop.signal).then(
      (uitkomst) => uitkomst.ok && setScholen(uitkomst.value.scholen),
      () => undefined,
    );
    return () => stop.abort();
  }, [api]);
  return scholen;
}
