import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Veld } from '@domain/formulier/veld';
import { useRef, useState } from 'react';
import type { Uitkomst } from '../api/request';
import { useLosFormulier } from '../form/use-los-formulier';
import type { Mislukt } from '../ui/use-een-handeling';

type Options<T> = {
  velden: readonly Veld[];
  start: Antwoorden;
  maak(antwoorden: Antwoorden): Promise<Uitkomst<T>>;
};

/** The form of something that is not there yet. What is wrong is said at its veld, and the rest in `mislukt`. */
export function useNieuw<T>({ velden, start, maak }: Options<T>) {
  const formulier = useLosFormulier({ velden, start });
  const [mislukt, setMislukt] = useState<Mislukt>();
  const [isBezig, setIsBezig] = useState(false);
  const loopt = useRef(false);

  const verwerk = (uitkomst: Uitkomst<T>): T | undefined => {
    if (uitkomst.ok) return uitkomst.value;
    formulier.wijs(uitkomst.refusals);
    setMislukt({ refusals: uitkomst.refusals.filter(({ pad }) => !pad) });
    return undefined;
  };
  const probeer = async (): Promise<T | undefined> => {
    if (loopt.current) return undefined;
    setMislukt(undefined);
    const antwoorden = formulier.probeer();
    if (!antwoorden) return undefined;
    loopt.current = true;
    setIsBezig(true);
    try {
      return verwerk(await maak(antwoorden));
    } catch (fout) {
      setMislukt({ fout, refusals: [] });
      return undefined;
    } finally {
      loopt.current = false;
      setIsBezig(false);
    }
  };
  return { waarden: formulier.waarden, isVeranderd: formulier.isVeranderd, mislukt, isBezig, maak: probeer };
}
