import type { WoordKeuzes } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Refusal } from '@domain/result';
import { useState } from 'react';
import { useBewaarWoorden } from '../../api/use-bijeenkomsten';

/** What was done last, and the choices before it when it can be put back. */
type Laatste = { tekst: string; voor?: WoordKeuzes };

/** Each change is saved at once; the last one can be put back. */
export function useWoordKeuzes(id: string, woorden: WoordKeuzes) {
  const actie = useBewaarWoorden(id);
  const [laatste, setLaatste] = useState<Laatste>();
  const [weigering, setWeigering] = useState<Refusal>();

  const bewaar = (keuzes: WoordKeuzes, na: Laatste) => {
    if (actie.isPending) return;
    setWeigering(undefined);
    actie.mutate(keuzes, {
      onSuccess: (uitkomst) => {
        if (!uitkomst.ok) return setWeigering(uitkomst.refusals[0]);
        setLaatste(na);
      },
    });
  };

  return {
    laatste,
    weigering,
    fout: actie.error,
    isBezig: actie.isPending,
    verander: (keuzes: WoordKeuzes, tekst: string) => bewaar(keuzes, { tekst, voor: woorden }),
    zetTerug: () => laatste?.voor && bewaar(laatste.voor, { tekst: 'Je laatste keuze is teruggezet.' }),
  };
}

export type WoordKeuzesWerk = ReturnType<typeof useWoordKeuzes>;
