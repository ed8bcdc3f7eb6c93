import { DELING_VELDEN } from '@domain/dossier/deling';
import type { AkkoordVorm } from '@domain/dossier/dossier';
import { leesTekst, type Antwoorden } from '@domain/formulier/antwoord';
import type { Refusal } from '@domain/result';
import { useRef, useState } from 'react';
import type { NieuweDeling } from '../../api/api';
import { useDeel } from '../../api/use-dossier';
import { useVerzoekId } from '../../api/use-verzoek-id';
import { useLosFormulier } from '../../form/use-los-formulier';
import { showToast } from '../../ui/toast/toasts';

const LEEG: Antwoorden = {};

const toDeling = (antwoorden: Antwoorden): Omit<NieuweDeling, 'id'> => ({
  akkoordVan: leesTekst(antwoorden, 'akkoordVan'),
  akkoordOp: leesTekst(antwoorden, 'akkoordOp'),
  vorm: leesTekst(antwoorden, 'vorm') as AkkoordVorm,
});

export type Gedeeld = 'nu' | 'al';

/**
 * The answers about the agreement of the parents (BR-19), and the act itself. `deel` says whether it is shared: by this
 * request, or already by another one, with an agreement that may be another too. Then a toast says which.
 */
export function useDelen(dossierId: string) {
  const formulier = useLosFormulier({ velden: DELING_VELDEN, start: LEEG });
  const actie = useDeel(dossierId);
  const maakId = useVerzoekId();
  const isBezig = useRef(false);
  const [fout, setFout] = useState<unknown>();
  const [weigering, setWeigering] = useState<Refusal>();

  const verwerk = (refusals: readonly Refusal[]): Gedeeld | undefined => {
    const al = refusals.find(({ code }) => code === 'al-gedeeld');
    if (al) {
      showToast({ titel: 'Het dossier was al gedeeld', tekst: al.message });
      return 'al';
    }
    setWeigering(refusals.find(({ pad }) => !pad));
    formulier.wijs(refusals.filter(({ pad }) => pad));
    return undefined;
  };

  const deel = async (): Promise<Gedeeld | undefined> => {
    const antwoorden = formulier.probeer();
    if (!antwoorden || isBezig.current) return undefined;
    isBezig.current = true;
    setFout(undefined);
    setWeigering(undefined);
    try {
      const deling = toDeling(antwoorden);
      const uitkomst = await actie.mutateAsync({ id: maakId(deling), ...deling });
      return uitkomst.ok ? 'nu' : verwerk(uitkomst.refusals);
    } catch (nieuw) {
      setFout(nieuw);
      return undefined;
    } finally {
      isBezig.current = false;
    }
  };

  return { formulier, deel, fout, weigering, isBezig: actie.isPending };
}
