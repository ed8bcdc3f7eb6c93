import { useEffect, useState } from 'react';
import { setGuard } from '../../ui/guarded-location';
import { flushWerk, listOnbewaard } from './werkplaats';

export type Verlaten = {
  /** The steps that hold unsaved text; the question is open as long as this is there. */
  stappen: readonly number[];
  antwoord(mayLeave: boolean): void;
};

/** Before another screen opens, what is typed is saved; only when that does not work the user is asked. */
export function useVerlaten(dossierId: string): Verlaten | undefined {
  const [vraag, setVraag] = useState<Verlaten>();
  useEffect(
    () =>
      setGuard(() => {
        if (listOnbewaard(dossierId).length === 0) return true;
        return flushWerk(dossierId).then((isBewaard) => {
          if (isBewaard) return true;
          return new Promise<boolean>((resolve) =>
            setVraag({
              stappen: listOnbewaard(dossierId),
              antwoord(mayLeave) {
                setVraag(undefined);
                resolve(mayLeave);
              },
            }),
          );
        });
      }),
    [dossierId],
  );
  return vraag;
}
