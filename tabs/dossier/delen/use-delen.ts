import { DELING_VELDEN } from '@domain/dossier/deling';
import type { AkkoordVorm } from '@domain/dossier/dossier';
import { leesTekst, type Antwoorden } from '@domain/formulier/antwoord';
import type { Refusal } from '@domain/result';
import { useRef, useState } from 'react';
import type { NieuweDeling } from '../../api/api';
import { useDeel } from '../../api/use-dossier';
import { useLosFormulier } from '../../form/use-los-formulier';

const LEEG: Antwoorden = {};

const toDeling = (antwoorden: Antwoorden): NieuweDeling => ({
  akkoordVan: leesTekst(antwoorden, 'akkoordVan'),
  akkoordOp: leesTekst(antwoorden, 'akkoordOp'),
  vorm: leesTekst(antwoorden, 'vorm') as AkkoordVorm,
});

/** The answers about the agreement of the parents (BR-19), and the act itself. `deel` says whether it is shared now. */
export function useDelen(dossierId: string) {
  const formulier = useLosFormulier({ velden: DELING_VELDEN, start: LEEG });
  const actie = useDeel(dossierId);
  const isBezig = useRef(false);
  const [fout, setFout] = useState<unknown>();
  const [weigering, setWeigering] = useState<Refusal>();

  const verwerk = (refusals: readonly Refusal[]): boolean => {
    // A colleague was first: then it is as it should be.
    if (refusals.some(({ code }) => code === 'al-gedeeld')) return true;
    setWeigering(refusals.find(({ pad }) => !pad));
    formulier.wijs(refusals.filter(({ pad }) => pad));
    return false;
  };

  const deel = async (): Promise<boolean> => {
    const antwoorden = formulier.probeer();
    if (!antwoorden || isBezig.current) return false;
    isBezig.current = true;
    setFout(undefined);
    setWeigering(undefined);
    try {
      const uitkomst = await actie.mutateAsync(toDeling(antwoorden));
      return uitkomst.ok || verwerk(uitkomst.refusals);
    } catch (nieuw) {
      setFout(nieuw);
      return false;
    } finally {
      isBezig.current = false;
    }
  };

  return { formulier, deel, fout, weigering, isBezig: actie.isPending };
}
