import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAanmelding } from './aanmelding-context';
import type { AanmeldWens } from './token-source';

/** The acts of a page about signing in: one at a time, and when one helped everything that failed is asked for again. */
export function useAanmeldActie() {
  const { meldAan, meldAf } = useAanmelding();
  const client = useQueryClient();
  const [isBezig, setIsBezig] = useState(false);

  const run = async (act: () => Promise<boolean>): Promise<void> => {
    setIsBezig(true);
    if (await act().catch(() => false)) await client.invalidateQueries();
    setIsBezig(false);
  };
  return {
    isBezig,
    aanmelden: (wens?: AanmeldWens) => run(() => meldAan(wens)),
    /** Only looks again: the first question asks for a token by itself. */
    opnieuw: () => run(async () => true),
    afmelden: () => run(() => meldAf().then(() => false)),
  };
}
